import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, momentText, monthOf, type Day } from '../../domain/calendar/day.ts';
import type { Activity } from '../../domain/catalogue.ts';
import { menuActivitySchema } from '../../domain/schema/activity.ts';
import type { Scheduled } from '../../domain/schedule.ts';
import { loadFromDisk } from '../../loading/from-disk.ts';
import { ALL_MARKS } from '../../view-models/marks/mark.ts';
import { offeredDates } from '../../view-models/subscribe/offered-dates.ts';
import { addToCalendarView } from '../../view-models/subscribe/add-to-calendar.ts';
import type { World } from '../../domain/world.ts';
import { ownOrigin } from '../../domain/origins.ts';
import { isArchived } from '../../domain/archive.ts';
import { isSeries } from './activity-events.ts';
import { archivedMonths } from './archive.ts';
import {
  activityCalendar,
  allCalendar,
  archiveCalendar,
  brandCalendar,
  districtCalendar,
  objectCalendar,
  stationCalendar,
  teamCalendar,
} from './calendars.ts';
import { dateFile } from './date-file.ts';
import { readByIcalJs, readByNodeIcal, type ReadDate } from '../testing/read-back.ts';
import { anyEdit } from '../testing/edits.arbitrary.ts';
import { edited, variedEntries, worldOf } from '../testing/varied-world.ts';

const real = worldOf(loadFromDisk('testing/content').entries, '2026-11-22');
const varied = worldOf(variedEntries());
/** Reading two thousand files can take more than the default timeout of five seconds. */
const SLOW = { timeout: 30_000 };
const PARSERS = [
  ['ical.js', readByIcalJs],
  ['node-ical', readByNodeIcal],
] as const;

describe.each([
  ['the real site', real],
  ['a district with every kind of date', varied],
])('every feed of %s', (_, world) => {
  const feeds = feedsOf(world);

  test.each(PARSERS)('has the dates of the catalogue for %s', SLOW, (_parser, read) => {
    for (const { name, file, activities } of feeds) {
      expect(read(file).map(comparable).sort(), name).toEqual(
        activities.flatMap((activity) => catalogueDates(world, activity)).sort(),
      );
    }
  });

  test.each(PARSERS)('has a file of each date for %s', SLOW, (_parser, read) => {
    let dates = 0;
    for (const activity of world.catalogue.activities.values())
      for (const { origin } of offeredDates(world, activity)) {
        const expected = catalogueDates(world, activity).filter((date) => date.split(' ')[1] === origin);
        expect(expected).toHaveLength(1);
        expect(read(fileOf(world, activity, origin)).map(comparable)).toEqual(expected);
        dates += 1;
      }
    expect(dates).toBeGreaterThan(10);
  });

  test('has lines of at most 75 octets that end with CRLF', () => {
    for (const { file } of feeds) {
      const bytes = Buffer.from(file);
      expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toBe(file);
      const lines = file.split('\r\n');
      expect(lines.pop()).toBe('');
      expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n\0]/.test(line))).toEqual([]);
    }
  });

  test('has the same bytes on every build day of a month with the same schedule', () => {
    const { schedule } = world;
    const later = { ...world, today: addDays(world.today, 5), schedule };
    expect(monthOf(later.today)).toBe(monthOf(world.today));
    expect(feedsOf(later).map(({ file }) => file)).toEqual(feeds.map(({ file }) => file));
  });
});

describe.each([
  ['the real site', worldOf(loadFromDisk('testing/content').entries, '2027-04-05')],
  ['a district with every kind of date', worldOf(variedEntries(), '2027-04-05')],
])('months later, %s', (_, world) => {
  const all = [...world.catalogue.activities.values()];
  const recent = readByIcalJs(allCalendar(world)).map(comparable);
  const archived = archivedMonths(world).flatMap((month) =>
    readByIcalJs(archiveCalendar(world, month)).map((date) => ({ month, date: comparable(date) })),
  );

  test('has the dates of the last three months and of all series that go on in its calendar', SLOW, () => {
    const single = all.filter((activity) => !isSeries(activity)).flatMap((activity) => catalogueDates(world, activity));
    for (const date of single) expect([recent.includes(date), date]).toEqual([dayOfDate(date) >= '2027-01-01', date]);
    expect(recent.length).toBeLessThan(all.flatMap((activity) => catalogueDates(world, activity)).length);
    expect(readByNodeIcal(allCalendar(world)).map(comparable).sort()).toEqual(recent.toSorted());
  });

  test('has every date in its calendar or once in the archive, under the month of its day', SLOW, () => {
    const dates = archived.map(({ date }) => date);
    expect([...new Set([...recent, ...dates])].sort()).toEqual(
      all.flatMap((activity) => catalogueDates(world, activity)).sort(),
    );
    expect(new Set(dates).size).toBe(dates.length);
    const series = new Set(all.filter(isSeries).map(({ id }) => id));
    for (const { month, date } of archived) {
      expect(isArchived(month.month, world.today)).toBe(true);
      const id = date.split(' ')[0]?.split('/')[2] ?? '';
      if (!series.has(id)) expect(monthOf(dayOfDate(date)), date).toBe(month.month);
    }
  });

  test('has the same archive after a later revision of other files, and a newer one after a correction', () => {
    const print = (file: string, revised: number, today: Day): string[] =>
      archivedMonths(world).map((month) =>
        archiveCalendar({ ...world, revised, revisions: new Map([[file, revised]]), today }, month),
      );
    const later = Date.UTC(2027, 5, 1) / 1000;
    const first = print('', 0, world.today);
    expect(print('sources/sources', later, '2027-06-01')).toEqual(first);
    const [{ activities } = { activities: [] }] = archivedMonths(world);
    const [corrected = ''] = print(ownOrigin(activities[0]!), later, '2027-06-01');
    expect(corrected).not.toBe(first[0]);
    expect(corrected).toContain('DTSTAMP:20270601T000000Z');
  });
});

/** From `key origin start end status`. */
const dayOfDate = (date: string): Day => date.split(' ')[2]!.slice(0, 10) as Day;

test('has the dates of the catalogue after any edits, for both parsers', SLOW, () => {
  const property = fc.property(fc.array(anyEdit, { minLength: 30, maxLength: 30 }), (edits) => {
    const entries = edits.reduce((before, edit, index) => edit(before, index).entries, variedEntries());
    const world = worldOf(entries);
    const expected = [...world.catalogue.activities.values()]
      .flatMap((activity) => catalogueDates(world, activity))
      .sort();
    for (const [parser, read] of PARSERS)
      expect(read(allCalendar(world)).map(comparable).sort(), parser).toEqual(expected);
  });
  // A date that was moved twice, the second time without a new day.
  fc.assert(property, { numRuns: 4, seed: 1418282072 });
  fc.assert(property, { numRuns: 8 });
});

test.each(PARSERS)('%s reads ends after midnight on the next day', (_parser, read) => {
  const night = menuActivitySchema.parse({
    id: 'night',
    title: '夜巡',
    rule: '每周五',
    until: '2026-12-31',
    time: '22:00-次日00:30',
  });
  const world = worldOf(edited(variedEntries(), () => [night]));
  const dates = read(activityCalendar(world, 'yangban/east/night'));
  expect(dates.map(({ start, end }) => `${start} ${end}`)).toContain('2026-12-25T22:00 2026-12-26T00:30');
  expect(dates.map(comparable).sort()).toEqual(
    catalogueDates(world, world.catalogue.activities.get('yangban/east/night')!).sort(),
  );
});

describe('a calendar without an event', () => {
  const withoutActivities = { ...varied, links: { ...varied.links, activitiesOfTeam: () => [] } };
  test.each(PARSERS)('is valid for %s', (_parser, read) => {
    const file = teamCalendar(withoutActivities, 'yangban/lifa');
    expect(file).not.toContain('BEGIN:VEVENT');
    // RFC 5545 §3.6: at least one component.
    expect(file).toContain('BEGIN:VTIMEZONE');
    expect(read(file)).toEqual([]);
  });
});

/** As the browser makes it from the page. */
function fileOf(world: World, { key }: Activity, origin: Day): string {
  const { event, dates } = addToCalendarView(world, key)!;
  const date = dates.find((one) => (one.origin ?? one.day) === origin)!;
  return dateFile(event, date, Date.UTC(2026, 10, 22) / 1000);
}

/** Every feed, with the activities on the page of its owner. */
function feedsOf(world: World): { name: string; file: string; activities: Activity[] }[] {
  const { catalogue, links } = world;
  const all = [...catalogue.activities.values()];
  return [
    { name: 'all', file: allCalendar(world), activities: all },
    ...[...catalogue.districts.keys()].map((id) => ({
      name: id,
      file: districtCalendar(world, id),
      activities: all.filter(({ district }) => district === id),
    })),
    ...[...catalogue.stations.keys()].map((key) => ({
      name: key,
      file: stationCalendar(world, key),
      activities: all.filter(({ station }) => station === key),
    })),
    ...[...catalogue.teams.values()].map(({ key }) => ({
      name: key,
      file: teamCalendar(world, key),
      activities: all.filter(({ teams }) => teams.includes(key)),
    })),
    ...[...catalogue.brands.keys()].map((key) => ({
      name: key,
      file: brandCalendar(world, key),
      activities: links.activitiesOfBrand(key),
    })),
    ...ALL_MARKS.map((mark) => ({
      name: mark.code,
      file: objectCalendar(world, mark),
      activities: all.filter(({ serves }) => serves.includes(mark.name)),
    })),
    ...all.map((activity) => ({
      name: activity.key,
      file: activityCalendar(world, activity.key),
      activities: [activity],
    })),
  ];
}

/** `key origin start end status`, for single events and dates of a series alike. */
function comparable({ uid, recurrenceId, start, end, status }: ReadDate): string {
  const [name = ''] = uid.split('@');
  const single = /^(.*)\/(\d{4}-\d{2}-\d{2})$/.exec(name);
  expect(single === null).toBe(recurrenceId !== '');
  return [...(single ? single.slice(1) : [name, recurrenceId]), start, end, status].join(' ');
}

const STATUS = { 照常: 'CONFIRMED', 已满: 'CONFIRMED', 暂定: 'TENTATIVE', 取消: 'CANCELLED', 已改期: 'CANCELLED' };

/** From the schedule: one for each first announced day, under the first key of its owner. */
function catalogueDates({ catalogue, schedule }: World, { key, owner, district, id }: Activity): string[] {
  const list = schedule.ofActivity(key);
  const [oldName] = (catalogue.stations.get(owner) ?? catalogue.teams.get(owner))?.aliases ?? [];
  const name = oldName === undefined ? key : `${district}/${oldName}/${id}`;
  return [...new Set(list.map(({ origin }) => origin))].map((origin) => {
    const { day, start, end, state } = latest(list.filter((item) => item.origin === origin));
    const [from, until] =
      start === undefined
        ? [day, addDays(day, 1)]
        : [`${day}T${start}`, momentText(day, end ?? start).replace(' ', 'T')];
    return [name, origin, from, until, STATUS[state]].join(' ');
  });
}

/** Follows the moves from the first announced day to the last scheduled one. */
function latest(list: Scheduled[]): Scheduled {
  const live = list.find(({ state }) => state !== '已改期');
  if (live) return live;
  let at = list.find(({ day, origin }) => day === origin) ?? list[0]!;
  for (let next = list.find(({ day }) => day === at.movedTo); next; next = list.find(({ day }) => day === at.movedTo))
    at = next;
  return at;
}
