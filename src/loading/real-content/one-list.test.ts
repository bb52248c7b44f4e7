/** For every menu: its page, papers, picture and texts, the week pages, the feeds and the data have the same dates. */
import { describe, expect, test } from 'vitest';
import { addDays, daysFrom, firstDayOf, lastDayOf, mondayOf, monthOf, type Day } from '../../domain/calendar/day.ts';
import { type Menu } from '../../domain/catalogue.ts';
import { takesPlace } from '../../domain/schedule.ts';
import { stationMonth } from '../../domain/station-month.ts';
import { groupTexts } from '../../view-models/menu/group-text.ts';
import { menuPicture } from '../../view-models/pictures/menu-picture.ts';
import { menuView } from '../../view-models/menu/menu.ts';
import { monthSheetView } from '../../view-models/papers/month-sheet/month-sheet.ts';
import { posterView } from '../../view-models/papers/poster/poster.ts';
import { weekView } from '../../view-models/week/week.ts';
import * as urls from '../../urls.ts';
import { makeWorld, type World } from '../../domain/world.ts';
import { activitiesCsv, activitiesJson } from '../../feeds/data/activities.ts';
import { stationCalendar } from '../../feeds/calendars/calendars.ts';
import type { ActivitiesData } from '../../feeds/data/json.ts';
import { readByIcalJs } from '../../feeds/testing/read-back.ts';
import { loadFromDisk } from '../from-disk.ts';

const today = '2026-11-28';
const worldOf = (folder: string): World => {
  return makeWorld(loadFromDisk(folder).entries, today);
};
const worlds = { 'testing/content': worldOf('testing/content'), 'e2e/content': worldOf('e2e/content') };
const all = Object.entries(worlds).flatMap(([folder, world]) =>
  world.catalogue.menus.map((menu) => [folder, menu.station, menu.month, { world, menu }] as const),
);

/** `2026-12-31 免费理发`, in order. */
const namesOf = (items: readonly { day: string; title: string }[]): string[] =>
  [...new Set(items.map(({ day, title }) => `${day} ${title}`))].sort();
const titled = (items: readonly { day: Day; phrases: readonly string[] }[]) =>
  items.map(({ day, phrases }) => ({ day, title: phrases.join('') }));

/** Rows of the CSV without the header. No cell used here contains a comma or a line break. */
const tables = Object.fromEntries(
  Object.entries(worlds).map(([folder, world]) => [
    folder,
    {
      rows: activitiesCsv(world)
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(',')),
      activities: (JSON.parse(activitiesJson(world)) as ActivitiesData).activities,
    },
  ]),
);

/** The occurrences of the station and month on the week pages. */
function onWeekPages(world: World, { station, month }: Menu): string[] {
  const [from, until] = [firstDayOf(month), lastDayOf(month)];
  const [district] = station.split('/');
  const mondays = daysFrom(mondayOf(from), until).filter((day) => mondayOf(day) === day);
  const items = mondays.flatMap((monday) => weekView(world, monday, district).days).flatMap(({ items: some }) => some);
  const here = `/stations/${station}/`;
  return namesOf(titled(items.filter((item) => item.station?.href === here && monthOf(item.day) === month)));
}

describe.each(all)('%s %s %s', (folder, station, month, { world, menu }) => {
  const { items, activities } = stationMonth(world, menu);
  const inMonth = namesOf(
    items.filter(({ day }) => monthOf(day) === month).map(({ day, activity }) => ({ day, title: activity.title })),
  );
  const view = menuView(world, station, month);

  test('the page of the menu', () => {
    const rows = view.table.weeks.flatMap(({ rows: some }) => some);
    expect(namesOf(titled(rows)).filter((name) => name.startsWith(month))).toEqual(inMonth);
  });
  test('the week pages', () => {
    expect(onWeekPages(world, menu)).toEqual(inMonth);
  });
  test('the calendar sheet', () => {
    const cells = monthSheetView(world, station, month).sheets.flatMap(({ weeks }) => weeks.flat());
    const shown = cells.flatMap(({ day, items: some }) =>
      some.map(({ phrases }) => ({ day, title: phrases.join('') })),
    );
    const cut = cells.filter(({ more }) => more > 0).map(({ day }) => day);
    expect(namesOf(shown)).toEqual(
      inMonth.filter(
        (name) => shown.length > 0 && (!cut.includes(name.slice(0, 10) as Day) || namesOf(shown).includes(name)),
      ),
    );
  });
  test('the texts for the groups', () => {
    const lines = groupTexts(world, menu, items)
      .month.join('\n')
      .split('\n')
      .filter((line) => /^\d+日周/u.test(line));
    expect(lines).toHaveLength(items.length);
    for (const [index, { day }] of items.entries())
      expect(lines[index]).toMatch(new RegExp(`^${String(Number(day.slice(8)))}日.*`, 'u'));
    for (const { activity } of items) expect(lines.some((line) => line.includes(activity.title))).toBe(true);
  });
  test('notice and picture have a row for each of its activities', () => {
    const rows = posterView(world, station, month).sheets.flatMap(({ recurring, weeks }) => [
      ...recurring,
      ...weeks.flatMap(({ rows: some }) => some),
    ]);
    const expected = activities
      .filter(({ activity, items: some }) => activity.rule !== undefined || some.length > 0)
      .map(({ activity }) => activity.key)
      .sort();
    expect(rows.map(({ key }) => key).sort()).toEqual(expected);
    const parts = menuPicture(world, station, month).parts.flatMap(({ rows: some }) => some);
    if (parts.length > 0) expect(parts.map(({ key }) => key).sort()).toEqual(expected);
  });
  test('the open data', () => {
    const { activities: entries } = tables[folder]!;
    const here = entries
      .filter((activity) => activity.station?.key === station)
      .flatMap(({ title, occurrences }) => occurrences.map(({ day }) => ({ day, title })));
    expect(namesOf(here).filter((name) => name.startsWith(month))).toEqual(inMonth);
  });
  test('the table', () => {
    const [district] = station.split('/');
    const {
      catalogue: { stations, districts },
    } = world;
    const here = tables[folder]!.rows.filter(
      ([day = '', , , , , , , , where, at]) =>
        monthOf(day as Day) === month && where === districts.get(district!)?.name && at === stations.get(station)?.name,
    );
    expect(namesOf(here.map(([day = '', , , , title = '']) => ({ day, title })))).toEqual(inMonth);
  });
  test('the iCalendar feed, without cancelled occurrences', () => {
    const expected = namesOf(
      items
        .filter((item) => takesPlace(item) && monthOf(item.day) === month)
        .map(({ day, activity }) => ({ day, title: activity.title })),
    );
    const events = readByIcalJs(stationCalendar(world, station)).filter(({ status }) => status !== 'CANCELLED');
    const titles = new Map(
      [...world.catalogue.activities.values()].map(({ owner, id, title }) => [
        urls.absolute(urls.activity(owner, id), world.catalogue.site.url),
        title,
      ]),
    );
    const inFeed = namesOf(
      events.map(({ start, url }) => ({ day: start.slice(0, 10), title: titles.get(url) ?? url })),
    );
    expect(inFeed.filter((name) => name.startsWith(month))).toEqual(expected);
  });
  test('the schedule of the station', () => {
    const expected = items.filter(takesPlace).map(({ day, activity }) => [day, activity.key]);
    const onSite = daysFrom(addDays(firstDayOf(month), -31), addDays(lastDayOf(month), 62))
      .flatMap((day) => world.schedule.onDay(day))
      .map(({ day, activity }) => [day, activity.key]);
    expect(onSite).toEqual(expect.arrayContaining(expected));
  });
});

test('lists a routine of the station in the month, marked as such', () => {
  const world = worlds['e2e/content'];
  const rows = menuView(world, 'yangban/liulin', '2026-11').table.weeks.flatMap(({ rows: some }) => some);
  expect(rows.filter(({ mark }) => mark !== '').map(({ day, phrases, mark }) => [day, phrases.join(''), mark])).toEqual(
    [['2026-11-30', '免费理发', expect.stringMatching(/^(?:据报道|常态活动)$/)]],
  );
});
