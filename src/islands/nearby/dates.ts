/**
 * The static list writes down the first dates after the build. When so many of them are over that a station shows less than it
 * could, the rest is fetched and written in the same rows.
 */
import { relationOf } from '../../browser/relation.ts';
import type { Now } from '../../clock.ts';
import type { MapData } from '../../view-models/map-data.ts';
import { nextLine, type NextLine } from '../../view-models/next-line.ts';

/** So many are shown. */
const SHOWN = 2;

/** @returns whether the dates are those of `now`; false when they could not be had */
export async function freshenDates(page: ParentNode, dataHref: string, now: Now): Promise<boolean> {
  const rows = [...page.querySelectorAll<HTMLElement>('[data-key]')].filter((row) => isShort(row, now));
  if (rows.length === 0) return true;
  try {
    const answer = await fetch(dataHref);
    if (!answer.ok) throw new Error(String(answer.status));
    const { places } = await answer.json() as MapData;
    const nextOf = new Map(places.map(({ key, next }) => [key, next]));
    for (const row of rows) writeDates(row, (nextOf.get(row.dataset['key'] ?? '') ?? []).filter((item) => relationOf(item, now) !== 'past').slice(0, SHOWN).map(nextLine));
    return true;
  } catch {
    for (const row of rows) if (liveIn(row, now) === 0) row.querySelector('.sl-n')?.replaceChildren(gone('眼下取不到后面的，请点站名看'));
    return false;
  }
}

/** More dates were known than are written down, and of those written too few are still to come. */
const isShort = (row: HTMLElement, now: Now): boolean => row.dataset['more'] !== undefined && liveIn(row, now) < SHOWN;

const liveIn = (row: HTMLElement, now: Now): number =>
  [...row.querySelectorAll<HTMLElement>('[data-day]')].filter(({ dataset }) => relationOf(dataset, now) !== 'past').length;

function writeDates(row: HTMLElement, lines: readonly NextLine[]): void {
  row.querySelector('.sl-n')?.replaceChildren(...(lines.length > 0 ? lines.map(lineElement) : [gone('近期没有排活动')]));
}

function lineElement({ day, start, end, date, weekday, time, phrases, href, join, provisional, basis }: NextLine): HTMLElement {
  const link = element('a', 'quiet', phrases.join(''));
  link.href = href;
  const moment = element('time', 'nw', date + weekday);
  moment.dateTime = day;
  const line = element('li', 'nl');
  Object.assign(line.dataset, { day, ...(start ? { start } : {}), ...(end ? { end } : {}) });
  line.append(
    element('span', 'nl-t', moment, ` ${time}`),
    element('span', 'nl-n', link, ...(basis ? [' ', element('span', 'badge', basis)] : [])),
    element('span', 'nl-j', ...(provisional ? [element('span', 'tag maybe', '暂定')] : []), join),
  );
  return line;
}

const gone = (text: string): HTMLElement => element('li', 'sl-none', text);

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, ...inside: (Node | string)[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  made.append(...inside);
  return made;
}
