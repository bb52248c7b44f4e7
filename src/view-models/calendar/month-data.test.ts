import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { daysFrom, firstDayOf, lastDayOf, type Month } from '../../domain/calendar/day.ts';
import { pick } from '../../domain/pick.ts';
import { takesPlace } from '../../domain/schedule.ts';
import { loadFromDisk } from '../../loading/from-disk.ts';
import { monthData } from './month-data.ts';
import type { ActivityRow, MonthData } from './month-form.ts';
import { readMonth, rowsOf, type ShownItem } from './month-shown.ts';
import { occurrenceView } from '../activity/occurrence.ts';
import { sampleWorld } from '../testing/sample-world.ts';
import { makeWorld, type World } from '../../domain/world.ts';

const world = sampleWorld();
const roundTrip = (data: MonthData): MonthData => JSON.parse(JSON.stringify(data)) as MonthData;
/** Fields that a list of the site shows in the same form. */
const SHARED_FIELDS = [
  'href',
  'phrases',
  'day',
  'start',
  'end',
  'startText',
  'endText',
  'district',
  'state',
  'on',
  'sample',
  'reported',
  'marks',
] as const satisfies readonly (keyof ShownItem)[];
const itemsIn = (from: World, month: Month) =>
  readMonth(roundTrip(monthData(from, month))).days.flatMap(({ items }) => items);

describe('the data of a month', () => {
  it('is plain JSON', () => {
    for (const month of world.schedule.months)
      expect(roundTrip(monthData(world, month))).toStrictEqual(monthData(world, month));
  });

  it('reads back every occurrence as in the lists of the site, in their order', () => {
    for (const month of world.schedule.months) {
      const told = daysFrom(firstDayOf(month), lastDayOf(month))
        .flatMap((day) => world.schedule.onDay(day))
        .map((item) => {
          const { joining, station, ...view } = occurrenceView(world, item);
          return {
            ...pick(view, SHARED_FIELDS),
            joining: { icon: joining.icon, label: joining.label },
            station: station?.name ?? '',
          };
        });
      expect(itemsIn(world, month).map((item) => pick(item, [...SHARED_FIELDS, 'joining', 'station']))).toEqual(told);
    }
  });

  it('counts what takes place', () => {
    const days = daysFrom('2026-11-01', '2026-11-30');
    expect(readMonth(monthData(world, '2026-11')).total).toBe(
      days.flatMap((day) => world.schedule.onDay(day)).filter(takesPlace).length,
    );
  });

  it('gives the place if there is no station, or if it has changed', () => {
    const places = itemsIn(world, '2026-11').filter(({ place }) => place);
    for (const { station, state } of places) expect(station === '' || state?.kind === 'changed').toBe(true);
  });
});

describe('the days of a month', () => {
  it('lead to the months beside it that have a calendar', () => {
    const leads = (month: Month) =>
      readMonth({ ...monthData(world, month), scheduled: ['2026-11', '2026-12'] })
        .days.filter(({ otherMonth }) => otherMonth)
        .map(({ day, otherMonth }) => [day, otherMonth]);
    expect(leads('2026-11')).toEqual([['2026-12-01', '2026-12']]);
    expect(leads('2026-12')).toEqual([['2026-11-30', '2026-11']]);
  });

  const { days, label } = readMonth(monthData(world, '2027-02'));

  it('cover whole weeks, without the activities of other months', () => {
    expect(label).toBe('2027年2月');
    expect(days).toHaveLength(28);
    expect(
      readMonth(monthData(world, '2026-11'))
        .days.filter(({ outside }) => outside)
        .map(({ day, items }) => [day, items.length]),
    ).toEqual([
      ['2026-10-26', 0],
      ['2026-10-27', 0],
      ['2026-10-28', 0],
      ['2026-10-29', 0],
      ['2026-10-30', 0],
      ['2026-10-31', 0],
      ['2026-12-01', 0],
      ['2026-12-02', 0],
      ['2026-12-03', 0],
      ['2026-12-04', 0],
      ['2026-12-05', 0],
      ['2026-12-06', 0],
    ]);
  });

  it('carry lunar day, festival and days off', () => {
    // 除夕 and 春节 of 2027 fall on 5 and 6 February: days fixed by law, known without a notice.
    expect(
      days
        .filter(({ day }) => ['2027-02-05', '2027-02-06', '2027-02-04'].includes(day))
        .map(({ date, lunar, festival, rest, spoken }) => ({ date, lunar, festival, rest, spoken })),
    ).toEqual([
      { date: 4, lunar: '廿八', festival: '立春', rest: '', spoken: '2027年2月4日，周四，农历廿八，立春' },
      { date: 5, lunar: '廿九', festival: '除夕', rest: '休', spoken: '2027年2月5日，周五，农历廿九，除夕，放假' },
      { date: 6, lunar: '正月', festival: '春节', rest: '休', spoken: '2027年2月6日，周六，农历正月初一，春节，放假' },
    ]);
  });

  it('mark make-up days', () => {
    // State Council notice for 2026: 28 February is a working Saturday.
    expect(readMonth(monthData(world, '2026-02')).days.find(({ day }) => day === '2026-02-28')).toMatchObject({
      rest: '班',
      weekend: true,
    });
  });
});

describe('the months of the real site', () => {
  const real = realWorld();
  const [first, ...others] = real.schedule.months
    .filter((month) => real.catalogue.menus.some((menu) => menu.month === month))
    .map((month) => monthData(real, month));

  it('take no more than 25 kB', () => {
    for (const data of [first!, ...others]) expect(weight(data)).toBeLessThanOrEqual(25_000);
  });

  it('take no more with 900 occurrences', () => {
    const rows: ActivityRow[] = [];
    let occurrences = 0;
    // Words of several months simulate more districts; table indices keep their size.
    for (const row of [first!, ...others].flatMap(rowsOf)) {
      if (occurrences >= 900) break;
      rows.push(row);
      occurrences += row[10].length;
    }
    expect(occurrences).toBeGreaterThanOrEqual(900);
    const activities = first!.activities.map((_, column) => rows.map((row) => row[column]));
    expect(weight({ ...first!, activities: activities as MonthData['activities'] })).toBeLessThanOrEqual(20_000);
  });
});

const weight = (data: MonthData): number => gzipSync(JSON.stringify(data), { level: 9 }).length;

function realWorld(): World {
  const today = '2026-11-18';
  return makeWorld(loadFromDisk('testing/content').entries, today);
}
