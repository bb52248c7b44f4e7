/**
 * The static list writes down the first dates after the build. When a station shows less than it could, or the page is of another
 * week, the rest is fetched and written in the same rows; a row without a date says what is known of that.
 */
import type { Day } from '../../domain/calendar/day.ts';
import { relationOf } from '../../browser/moment/relation.ts';
import type { Now } from '../../clock.ts';
import type { MapData } from '../../view-models/map/data.ts';
import { nextLine, type NextLine } from '../../view-models/activity/next-line.ts';
import { isOfEarlierWeek, noneWords } from '../../view-models/words/reach.ts';
import { reachOf } from './reach.ts';

/** So many are shown. */
const SHOWN = 2;

/**
 * @param builtOn the day on which the list was written
 * @returns whether the dates are those of `now`; false when they could not be had
 */
export async function freshenDates(
  page: ParentNode,
  { dataHref, builtOn }: { dataHref: string; builtOn: Day },
  now: Now,
): Promise<boolean> {
  const isOld = isOfEarlierWeek(builtOn, now.day);
  const rows = [...page.querySelectorAll<HTMLElement>('[data-key]')].filter(
    (row) => row.dataset['shut'] === undefined && liveIn(row, now) < SHOWN,
  );
  const short = rows.filter((row) => isOld || row.dataset['more'] !== undefined);
  try {
    if (short.length > 0) await fetchInto(short, dataHref, now);
    return true;
  } catch {
    return false;
  } finally {
    for (const row of rows) if (liveIn(row, now) === 0) writeNone(row, builtOn, now);
  }
}

async function fetchInto(rows: readonly HTMLElement[], dataHref: string, now: Now): Promise<void> {
  const answer = await fetch(dataHref);
  if (!answer.ok) throw new Error(String(answer.status));
  const { builtOn, places } = (await answer.json()) as MapData;
  const placeOf = new Map(places.map((place) => [place.key, place]));
  for (const row of rows) {
    const { next = [], planned } = placeOf.get(row.dataset['key'] ?? '') ?? {};
    const lines = next
      .filter((item) => relationOf(item, now) !== 'past')
      .slice(0, SHOWN)
      .map(nextLine);
    row.dataset['built'] = builtOn;
    row.dataset['planned'] = planned ?? '';
    delete row.dataset['more'];
    if (lines.length > 0) replaceDates(row, 'ul', 'station-next', ...lines.map((line) => lineElement(now.day, line)));
  }
}

const liveIn = (row: HTMLElement, now: Now): number =>
  [...row.querySelectorAll<HTMLElement>('[data-day]')].filter(({ dataset }) => relationOf(dataset, now) !== 'past')
    .length;

/** More dates were known than are written down; unless they came, the station's own page has them. */
function writeNone(row: HTMLElement, builtOn: Day, now: Now): void {
  const text =
    row.dataset['more'] === undefined ? noneWords(reachOf(row, builtOn), now.day) : '眼下取不到后面的，请点站名看';
  replaceDates(row, 'p', 'station-idle', text);
}

function replaceDates(row: HTMLElement, name: 'ul' | 'p', className: string, ...inside: (Node | string)[]): void {
  row.querySelector('.station-next, .station-idle')?.replaceWith(element(name, className, ...inside));
}

/** @param today whose year need not be said */
function lineElement(
  today: Day,
  { day, start, end, date, weekday, time, phrases, href, join, provisional, basis }: NextLine,
): HTMLElement {
  const link = element('a', 'quiet', phrases.join(''));
  link.href = href;
  const moment = element(
    'time',
    'nw',
    (day.slice(0, 4) === today.slice(0, 4) ? '' : `${day.slice(0, 4)}/`) + date + weekday,
  );
  moment.dateTime = day;
  const line = element('li', 'next-line');
  Object.assign(line.dataset, { day, ...(start ? { start } : {}), ...(end ? { end } : {}) });
  line.append(
    element('span', 'next-time', moment, ` ${time}`),
    element('span', 'next-name', link, ...(basis ? [' ', element('span', 'badge', basis)] : [])),
    element('span', 'next-join', ...(provisional ? [element('span', 'tag maybe', '暂定')] : []), join),
  );
  return line;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  made.append(...inside);
  return made;
}
