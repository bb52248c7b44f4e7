import { getISOWeek, getISOWeekYear, parseISO } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, monthsFrom, weekdayOf, type Day } from '../calendar/day.ts';
import type { Activity, Catalogue, Menu } from '../catalogue.ts';
import { activities, naiveDays, networkOf, STATIONS } from './testing/coverage.arbitrary.ts';
import {
  startedWeeks,
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
  test('of a year are its 52 or 53 ISO 8601 weeks', () => {
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

  test('of the months add up to those of the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2019, max: 2040 }), (year) => {
        expect(monthsFrom(`${year}-01`, `${year}-12`).flatMap(weeksOfMonth)).toEqual(weeksOfYear(year));
      }),
    );
    expect(weeksOfMonth('2026-11')).toEqual(['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23']);
    expect(weeksOfMonth('2026-12')).toEqual(['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21', '2026-12-28']);
  });

  test('may assign the first days of January to the preceding year', () => {
    expect([yearOf('2027-01-03'), yearOf('2027-01-04')]).toEqual([2026, 2027]);
  });
});

describe('a week of a station', () => {
  test('is covered exactly when an occurrence in it is not cancelled', () => {
    fc.assert(
      fc.property(activities, (specs) => {
        const network = networkOf(specs);
        const weeksOf = coverageOf(network, network.catalogue.activities.values(), ({ station }) => station);
        for (const station of STATIONS.map((id) => `yangban/${id}`)) {
          for (const week of weeksOf(station, weeksOfYear(2026))) {
            const naive = naiveDays(network, station, week.monday, addDays(week.monday, 6));
            expect(isCovered(week), week.monday).toBe(naive.length > 0);
            expect(week.promised.map(({ day }) => day).sort()).toEqual(naive.sort());
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is empty once its last occurrence is cancelled', () => {
    fc.assert(
      fc.property(activities, fc.integer({ min: 0, max: 8 }), (specs, index) => {
        const monday = addDays('2026-11-02', index * 7);
        const weekOf = (network: ReturnType<typeof networkOf>) =>
          coverageOf(
            network,
            network.catalogue.activities.values(),
            ({ station }) => station,
          )('yangban/east', [monday])[0]!;
        const network = networkOf(specs);
        const { promised } = weekOf(network);
        fc.pre(promised.length > 0);
        promised.forEach((item, position) => {
          cancel(item);
          const isLast = position === promised.length - 1;
          const week = weekOf({ ...network, schedule: rescheduled(network).schedule });
          expect([week.promised.length, week.count]).toEqual([
            promised.length - position - 1,
            promised.length - position - 1,
          ]);
          expect(isCovered(week)).toBe(!isLast);
        });
      }),
      { numRuns: 60 },
    );
  });
});

/** As an editor does: a date of a series by a change, a one-off activity by its status. */
function cancel({ activity, day }: Scheduled): void {
  if (activity.date === undefined) activity.changes.push({ on: '2026-11-02', kind: '取消', date: day });
  else activity.status = '取消';
}

function rescheduled(network: ReturnType<typeof networkOf>): ReturnType<typeof networkOf> {
  return { ...network, schedule: scheduleOf(network.catalogue, network.calendar, network.today) };
}

describe('the count of a week', () => {
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
    items.map(({ activity }) => activity),
    ({ station }) => station,
  );
  const count = (station: string, monday: Day) =>
    weeksOf(station, weeksOfYear(2026)).find((week) => week.monday === monday)?.count;

  test('includes occurrences from Monday to Sunday, but not cancelled ones and vacated days', () => {
    expect([count('d/a', '2026-11-02'), count('d/b', '2026-11-02'), count('d/b', '2026-11-09')]).toEqual([2, 2, 1]);
  });
  test('is 0 for a week that has begun without any', () => {
    expect([count('d/a', '2026-11-09'), count('d/b', '2026-11-16')]).toEqual([0, 0]);
  });
  test('is 0 for a future week without any only if menus cover all its days', () => {
    expect([
      count('d/a', '2026-11-23'),
      count('d/a', '2026-11-30'),
      count('d/a', '2026-12-21'),
      count('d/b', '2026-11-23'),
    ]).toEqual([0, 0, 0, undefined]);
    // There is no menu for January.
    expect(count('d/a', '2026-12-28')).toBeUndefined();
  });
  test('is 0 for a future week whose only occurrence was cancelled', () => {
    expect(count('d/b', '2026-12-07')).toBe(0);
  });
  test('is undefined for an empty week that began before the schedule', () => {
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
    off: [],
  }));
  test('count covered weeks among those with a count', () => {
    expect(tallyOf(weeks)).toEqual({ covered: 2, counted: 8, promised: 4, held: 0, reported: 0 });
  });
  test('do not extend the longest gap across weeks without a count', () => {
    expect([longestGap(weeks), longestGap([])]).toEqual([3, 0]);
  });
  test('include a week from its Monday on', () => {
    expect([startedWeeks(weeks, '2026-11-08').length, startedWeeks(weeks, '2026-11-09').length]).toEqual([1, 2]);
  });
});
