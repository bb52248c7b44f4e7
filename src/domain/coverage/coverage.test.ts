import { getISOWeek, getISOWeekYear, parseISO } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, monthsFrom, weekdayOf, type Day } from '../calendar/day.ts';
import type { Activity, Catalogue, Menu } from '../catalogue.ts';
import { activities, naiveDays, networkOf, STATIONS } from './testing/coverage.arbitrary.ts';
import {
  begun,
  coverageOf,
  isCovered,
  longestGap,
  tallyOf,
  weeksOfMonth,
  weeksOfYear,
  yearOf,
  type CoveredWeek,
  type Timetable,
} from './coverage.ts';
import { scheduleOf, type Scheduled } from '../schedule.ts';

describe('weeks', () => {
  test('a year has those that ISO 8601 gives it: 52 or 53, from the one of its 4 January on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2019, max: 2040 }), (year) => {
        const weeks = weeksOfYear(year);
        expect(weeks.map((monday) => getISOWeek(parseISO(monday)))).toEqual(weeks.map((_, index) => index + 1));
        expect(weeks.every((monday) => weekdayOf(monday) === 1 && getISOWeekYear(parseISO(monday)) === year)).toBe(
          true,
        );
        expect(getISOWeek(parseISO(addDays(weeks.at(-1)!, 7)))).toBe(1);
      }),
    );
    expect([weeksOfYear(2026).length, weeksOfYear(2027).length]).toEqual([53, 52]);
  });

  test('each belongs to one month: those of the months are those of the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2019, max: 2040 }), (year) => {
        expect(monthsFrom(`${year}-01`, `${year}-12`).flatMap(weeksOfMonth)).toEqual(weeksOfYear(year));
      }),
    );
    expect(weeksOfMonth('2026-11')).toEqual(['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23']);
    expect(weeksOfMonth('2026-12')).toEqual(['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21', '2026-12-28']);
  });

  test('the first days of a January may belong to the year before', () => {
    expect([yearOf('2027-01-03'), yearOf('2027-01-04')]).toEqual([2026, 2027]);
  });
});

describe('a week of a station', () => {
  test('is covered just when its expansion has something in it that is not cancelled', () => {
    fc.assert(
      fc.property(activities, (specs) => {
        const network = networkOf(specs);
        const weeksOf = coverageOf(
          network,
          weeksOfYear(2026),
          network.catalogue.activities.values(),
          ({ station }) => station,
        );
        for (const station of STATIONS.map((id) => `yangban/${id}`)) {
          for (const week of weeksOf(station)) {
            const naive = naiveDays(network, station, week.monday, addDays(week.monday, 6));
            expect(isCovered(week), week.monday).toBe(naive.length > 0);
            expect(week.promised.map(({ day }) => day).sort()).toEqual(naive.sort());
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is no longer covered, and hollow, when the last that was left is cancelled', () => {
    fc.assert(
      fc.property(activities, fc.integer({ min: 0, max: 8 }), (specs, index) => {
        const monday = addDays('2026-11-02', index * 7);
        const weekOf = (network: ReturnType<typeof networkOf>) =>
          coverageOf(
            network,
            [monday],
            network.catalogue.activities.values(),
            ({ station }) => station,
          )('yangban/east')[0]!;
        const network = networkOf(specs);
        const { promised } = weekOf(network);
        fc.pre(promised.length > 0);
        promised.forEach((item, position) => {
          cancel(item);
          const isLast = position === promised.length - 1;
          const left = weekOf({ ...network, schedule: networkAgain(network).schedule });
          expect([left.promised.length, left.count]).toEqual([
            promised.length - position - 1,
            promised.length - position - 1,
          ]);
          expect(isCovered(left)).toBe(!isLast);
        });
      }),
      { numRuns: 60 },
    );
  });
});

/** As an editor does it: one of a series by its date, a single one by its status. */
function cancel({ activity, day }: Scheduled): void {
  if (activity.date === undefined) activity.changes.push({ on: '2026-11-02', kind: '取消', date: day });
  else activity.status = '取消';
}

function networkAgain(network: ReturnType<typeof networkOf>): ReturnType<typeof networkOf> {
  return { ...network, schedule: scheduleOf(network.catalogue, network.calendar, network.today) };
}

describe('nothing on is not the same as not scheduled', () => {
  const item = (day: Day, station: string, state: Scheduled['state'] = '照常'): Scheduled => ({
    day,
    state,
    origin: day,
    activity: { key: `${station} ${day}`, district: 'd', station: `d/${station}` } as Activity,
  });
  const items = [
    item('2026-11-01', 'a'),
    item('2026-11-02', 'a'),
    item('2026-11-08', 'a'),
    item('2026-11-08', 'b'),
    item('2026-11-09', 'b'),
    item('2026-11-04', 'a', '取消'),
    item('2026-11-05', 'a', '已改期'),
    item('2026-11-06', 'b', '已满'),
    item('2026-12-09', 'b', '取消'),
  ];
  const menus: Pick<Menu, 'station' | 'month'>[] = [
    { station: 'd/a', month: '2026-11' },
    { station: 'd/a', month: '2026-12' },
  ];
  const timetable: Timetable = {
    today: '2026-11-18',
    catalogue: { menus } as Catalogue,
    schedule: {
      from: '2026-11-01',
      until: '2027-01-31',
      ofActivity: (key: string) => items.filter(({ activity }) => activity.key === key),
    },
  };
  const weeksOf = coverageOf(
    timetable,
    weeksOfYear(2026),
    items.map(({ activity }) => activity),
    ({ station }) => station,
  );
  const count = (station: string, monday: Day) => weeksOf(station).find((week) => week.monday === monday)?.count;

  test('counts what takes place from Monday to Sunday: not the cancelled, not the day that was left', () => {
    expect([count('d/a', '2026-11-02'), count('d/b', '2026-11-02'), count('d/b', '2026-11-09')]).toEqual([2, 2, 1]);
  });
  test('a week that has begun without anything is hollow', () => {
    expect([count('d/a', '2026-11-09'), count('d/b', '2026-11-16')]).toEqual([0, 0]);
  });
  test('a week to come is hollow where menus tell of all its days', () => {
    expect([
      count('d/a', '2026-11-23'),
      count('d/a', '2026-11-30'),
      count('d/a', '2026-12-21'),
      count('d/b', '2026-11-23'),
    ]).toEqual([0, 0, 0, undefined]);
    // The menu of January is not there yet.
    expect(count('d/a', '2026-12-28')).toBeUndefined();
  });
  test('a week of which something was cancelled had been promised', () => {
    expect(count('d/b', '2026-12-07')).toBe(0);
  });
  test('a week that began before the site schedules is known only where something is on', () => {
    expect([count('d/a', '2026-10-26'), count('d/b', '2026-10-26'), count('d/a', '2026-10-19')]).toEqual([
      1,
      undefined,
      undefined,
    ]);
  });
});

describe('tallies', () => {
  const weeks = [undefined, 0, 0, 3, 0, 0, 0, undefined, 0, 1].map((count, index): CoveredWeek => ({
    monday: addDays('2026-11-02', index * 7),
    week: index + 45,
    count,
    promised: Array.from({ length: count ?? 0 }, () => ({}) as Scheduled),
    held: 0,
    reported: [],
  }));
  test('count covered weeks among those that are known', () => {
    expect(tallyOf(weeks)).toEqual({ covered: 2, known: 8, promised: 4, held: 0, reported: 0 });
  });
  test('the longest gap is not joined across weeks of which nothing is known', () => {
    expect([longestGap(weeks), longestGap([])]).toEqual([3, 0]);
  });
  test('a week has begun from its Monday on', () => {
    expect([begun(weeks, '2026-11-08').length, begun(weeks, '2026-11-09').length]).toEqual([1, 2]);
  });
});
