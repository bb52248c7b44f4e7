/**
 * What is kept in advance, once a day: the home page, the calendar, and the reader's community with all activities of the next four
 * weeks. Some 260 kB (gzip) on the first day (`npm run bench -- offline`); later the browser asks for what has changed.
 */
import { addDays, mondayOf, type Day } from '../../domain/calendar/day-arithmetic.ts';
import { districtOf } from '../../domain/key.ts';
import * as urls from '../../urls.ts';
import type { Copies } from './copies.ts';
import { activitiesOf, laterFilesOf, menusOf } from './files.ts';

const DAYS = 28;
/** Of a station with very many, the nearest. */
const MAX_ACTIVITIES = 30;
/** The home page shows the next seven days of the community from these pages of its district. */
const WEEKS = 3;

/** A page, and what it loads when it is used. @returns its text, empty if it cannot be had */
export async function fetchWhole(copies: Copies, address: string): Promise<string> {
  const text = (await copies.fetch(address)) ?? '';
  for (const file of laterFilesOf(text, address)) if (!(await copies.find(file))) await copies.fetch(file);
  return text;
}

/** @param place `panlong/dongzhuang`, or the id of a district */
export async function fillShelf(
  copies: Copies,
  { place, today }: { place: string; today: Day },
  home: URL,
): Promise<void> {
  const before = await copies.record();
  if (before?.place === place && before.day === today) return;
  const pages: string[] = [];
  const fetchPage = async (address: string): Promise<string> => {
    const text = await fetchWhole(copies, address);
    // One that cannot be had now may still be there from yesterday.
    if (text !== '' || before?.pages.includes(address)) pages.push(address);
    return text;
  };
  const full = (path: string): string => new URL(path, home).href;
  // Without a network for the first page there is none for the others.
  if ((await fetchPage(full(urls.home()))) === '') return;

  const until = addDays(today, DAYS - 1);
  const months = [...new Set([today, until].map((day) => day.slice(0, 7)))];
  const station = place.includes('/') ? full(urls.station(place)) : undefined;
  if (station !== undefined) {
    const html = await fetchPage(station);
    const lists = [html];
    for (const menu of menusOf(html, station, months)) lists.push(await fetchPage(menu));
    const activities = new Set(lists.flatMap((list) => activitiesOf(list, station, today, until)));
    for (const activity of [...activities].slice(0, MAX_ACTIVITIES)) await fetchPage(activity);
  }
  const district = districtOf(place);
  const mondays = Array.from({ length: WEEKS }, (_, weeks) => addDays(mondayOf(today), 7 * weeks));
  for (const monday of mondays) await fetchPage(full(urls.districtWeek(district, monday)));
  for (const page of [urls.calendar(), urls.district(district), urls.stations(), urls.week(mondays[1]!)])
    await fetchPage(full(page));
  for (const month of months) await fetchPage(full(urls.monthData(month)));
  await copies.writeRecord({ place, day: today, pages });
}
