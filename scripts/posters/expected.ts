/**
 * Texts that a paper must contain, from the content itself and not from the pages: titles, dates, times, telephone numbers, figures
 * with their sources. Without white space, as `textOf` returns it.
 */
import { weekdayName, type Day } from '../../src/domain/calendar/day.ts';
import type { PrintedKindName } from '../../src/page-kinds.ts';
import type { Entries } from '../../src/domain/schema/collections.ts';
import { clockTime } from '../../src/view-models/words/dates/dates.ts';

/** A printed page, or the text of the pictures for chat groups. */
export type PaperKind = PrintedKindName | 'picture';

/** @param paper its address: `stations/panlong/dongzhuang/2026-12/poster.pdf`. @throws when the content has no such menu or team. */
export function expectedOn(kind: PaperKind, paper: string, entries: Entries): string[] {
  const [, district = '', owner = '', month = ''] = paper.split('/');
  const key = `${district}/${owner}`;
  const expected = paperTexts(kind, entries, key, month);
  if (!expected) throw new Error(`The content has nothing that ${paper} could be made from.`);
  return expected.map((text) => text.replace(/\s+/g, ''));
}

function paperTexts(kind: PaperKind, entries: Entries, key: string, month: string): string[] | undefined {
  if (kind === 'monthly guide') return guidePaper(entries);
  if (kind === 'forms') return formsPaper(entries, key, month);
  return kind === 'team sheet' ? teamPaper(entries, key) : menuPaper(entries, key, month, kind);
}

/** Four steps, the address of the page and the public number. */
function guidePaper({ site }: Entries): string[] | undefined {
  const data = site[0]?.data;
  if (data === undefined) return undefined;
  const { host, pathname } = new URL('bianji/', data.url);
  return [
    '打开编辑台',
    '放进去',
    '看一遍',
    '交出去',
    host + pathname,
    ...(data.contact.phone ? [data.contact.phone] : []),
  ];
}

/** Skips rules with exceptions in calendars: their dates may all be excepted. */
function menuPaper(entries: Entries, key: string, month: string, kind: PaperKind): string[] | undefined {
  const menu = entries.menus.find(({ id }) => id === `${key}/${month}`)?.data;
  const station = entries.stations.find(({ id }) => id === key)?.data;
  if (!menu || !station) return undefined;
  const phone = station.contact?.phone ?? entries.site[0]?.data.contact.phone;
  return [
    station.name,
    menu.theme.title,
    ...(phone === undefined ? [] : [phone]),
    ...(menu.sample ? ['示例'] : []),
    ...menu.activities
      .filter(({ rule, except }) => kind !== 'calendar sheet' || rule === undefined || except.length === 0)
      .flatMap(({ title, time = '', date, serves }) => [
        title,
        ...(kind !== 'calendar sheet' && date?.startsWith(month)
          ? [dayAndWeekday(date) + (kind === 'poster' ? serves.map((name) => LETTERS[name]).join('') : '') + title]
          : []),
        ...time.split('-').filter(Boolean).map(clockTime),
      ]),
  ];
}

/** Every service object to tick; every activity to rate, but for those that were cancelled, and dates that were all cancelled or moved. */
function formsPaper(entries: Entries, key: string, month: string): string[] | undefined {
  const menu = entries.menus.find(({ id }) => id === `${key}/${month}`)?.data;
  const station = entries.stations.find(({ id }) => id === key)?.data;
  if (!menu || !station) return undefined;
  return [
    station.name,
    '您想来什么',
    '办得怎么样',
    ...Object.keys(LETTERS),
    ...menu.activities
      .filter(({ status, changes }) => status !== '取消' && changes.length === 0)
      .map(({ title }) => title),
  ];
}

const LETTERS = { 为老: '老', 为小: '小', 为困难群体: '困', 为心理关爱: '心', 为公共需要: '公' } as const;

const dayAndWeekday = (date: Day): string => String(Number(date.slice(8))) + weekdayName(date);

function teamPaper(entries: Entries, key: string): string[] | undefined {
  const team = entries.teams.find(({ id }) => id === key)?.data;
  if (!team) return undefined;
  const figures = [...(team.size ? [team.size] : []), ...team.figures];
  return [
    team.name,
    team.kind,
    ...figures.flatMap(({ label, display, unit, asOf }) => [label, display + unit, asOf]),
    ...entries.sources
      .flatMap(({ data }) => data)
      .filter(({ id }) => team.sources.includes(id))
      .map(({ title }) => title),
  ];
}
