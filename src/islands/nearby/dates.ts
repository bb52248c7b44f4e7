/**
 * Freshens the dates of the static list, which has the first ones after the build. When a row shows fewer than it could, or the page is
 * from an earlier week, dates are fetched and the rows rewritten; a row without dates states what is known about them.
 */
import type { Day } from '../../domain/calendar/day.ts';
import { relationOf } from '../../browser/moment/relation.ts';
import type { Now } from '../../clock.ts';
import type { MapData } from '../../view-models/map/data.ts';
import { nextLine } from '../../view-models/activity/next-line.ts';
import { isOfEarlierWeek, noneWords } from '../../view-models/words/reach.ts';
import { nextDatesHtml } from './next-dates.ts';
import { reachOf } from './reach.ts';

/** Dates per row. */
const MAX_DATES = 2;

/**
 * @param builtOn the day of the build, YYYY-MM-DD
 * @returns false when the dates could not be fetched
 */
export async function freshenDates(
  page: ParentNode,
  { dataHref, builtOn }: { dataHref: string; builtOn: Day },
  now: Now,
): Promise<boolean> {
  const isOld = isOfEarlierWeek(builtOn, now.day);
  const rows = [...page.querySelectorAll<HTMLElement>('[data-key]')].filter(
    (row) => row.dataset['shut'] === undefined && countUpcoming(row, now) < MAX_DATES,
  );
  const stale = rows.filter((row) => isOld || row.dataset['more'] !== undefined);
  try {
    if (stale.length > 0) await fetchInto(stale, dataHref, now);
    return true;
  } catch {
    return false;
  } finally {
    for (const row of rows) if (countUpcoming(row, now) === 0) showNoDates(row, builtOn, now);
  }
}

async function fetchInto(rows: readonly HTMLElement[], dataHref: string, now: Now): Promise<void> {
  const response = await fetch(dataHref);
  if (!response.ok) throw new Error(String(response.status));
  const { builtOn, places } = (await response.json()) as MapData;
  const placeByKey = new Map(places.map((place) => [place.key, place]));
  for (const row of rows) {
    const { next = [], planned } = placeByKey.get(row.dataset['key'] ?? '') ?? {};
    const lines = next
      .filter((item) => relationOf(item, now) !== 'past')
      .slice(0, MAX_DATES)
      .map(nextLine);
    row.dataset['built'] = builtOn;
    row.dataset['planned'] = planned ?? '';
    delete row.dataset['more'];
    if (lines.length > 0) replaceDates(row, nextDatesHtml(lines));
  }
}

const countUpcoming = (row: HTMLElement, now: Now): number =>
  [...row.querySelectorAll<HTMLElement>('[data-day]')].filter(({ dataset }) => relationOf(dataset, now) !== 'past')
    .length;

/** `data-more` remains where further dates exist but could not be fetched; the station's page lists them. */
function showNoDates(row: HTMLElement, builtOn: Day, now: Now): void {
  const text =
    row.dataset['more'] === undefined ? noneWords(reachOf(row, builtOn), now.day) : '眼下取不到后面的，请点站名看';
  replaceDates(row, `<p class="station-idle">${text}</p>`);
}

function replaceDates(row: HTMLElement, html: string): void {
  const shown = row.querySelector('.station-next, .station-idle');
  if (shown) shown.outerHTML = html;
}
