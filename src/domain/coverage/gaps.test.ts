import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mondayOf, type Day, type Month, type Time } from '../calendar/day.ts';
import { activities, networkOf, type ActivitySpec } from './testing/coverage.arbitrary.ts';
import { weeksOfMonth } from './coverage.ts';
import { districtCoverage } from './districts.ts';
import { gapsOf } from './gaps.ts';
import { offersOf } from './gap-offers.ts';
import { isFree } from './gap-slots.ts';
import { takesPlace, type Scheduled } from '../schedule.ts';

const spec: ActivitySpec = {
  station: 'east',
  month: '2026-12',
  day: 5,
  rule: undefined,
  time: '09:00-10:30',
  status: '照常',
  field: '文化服务',
  serves: ['为小'],
  teams: [],
  cancelled: [],
};
const gapsIn = (network: ReturnType<typeof networkOf>, month: Month = '2026-12') =>
  gapsOf(network, districtCoverage(network, 'yangban', weeksOfMonth(month)));

describe('gaps', () => {
  test('are the empty weeks of a station, with whether its menu is missing', () => {
    const gaps = gapsIn(networkOf([spec, { ...spec, station: 'west', month: '2026-11' }]));
    expect(gaps.map(({ station, monday, lacksMenu }) => `${station.id} ${monday} ${String(lacksMenu)}`)).toEqual([
      'east 2026-12-07 false',
      'east 2026-12-14 false',
      'east 2026-12-21 false',
      'east 2026-12-28 false',
      'west 2026-11-30 true',
      'west 2026-12-07 true',
      'west 2026-12-14 true',
      'west 2026-12-21 true',
      'west 2026-12-28 true',
    ]);
  });

  test('do not exist for a station without any occurrence, or one not in use', () => {
    const network = networkOf([spec, { ...spec, station: 'west' }]);
    const closed = network.catalogue.stations.get('yangban/west')!;
    closed.status = '停用';
    expect(new Set(gapsIn(network).map(({ station }) => station.id))).toEqual(new Set(['east']));
    expect(districtCoverage(network, 'yangban', []).omitted.map(({ id }) => id)).toEqual(['north']);
  });

  test('are exactly the uncovered weeks', () => {
    fc.assert(
      fc.property(activities, (specs) => {
        const network = networkOf(specs);
        const { rows } = districtCoverage(network, 'yangban', weeksOfMonth('2026-12'));
        const empty = rows.flatMap(({ station, weeks }) =>
          weeks.filter(({ promised }) => promised.length === 0).map(({ monday }) => `${station.id} ${monday}`),
        );
        expect(gapsIn(network).map(({ station, monday }) => `${station.id} ${monday}`)).toEqual(empty);
      }),
      { numRuns: 30 },
    );
  });
});

describe('offers', () => {
  test('lie within the week, never on a past day or public holiday, and only when the team is free', () => {
    let offered = 0;
    fc.assert(
      fc.property(activities, fc.constantFrom('2026-11-18', '2026-12-10'), (specs, today) => {
        const network = networkOf(specs, today);
        const offers = offersOf(network);
        for (const gap of [...gapsIn(network), ...gapsIn(network, '2026-11')]) {
          for (const { team, day, start, end, reasons } of offers(gap)) {
            offered += 1;
            expect(mondayOf(day)).toBe(gap.monday);
            expect(day > today && network.calendar.dayType(day).holiday === undefined).toBe(true);
            expect([team.district, reasons.length > 0, start < end]).toEqual(['yangban', true, true]);
            const clashes = network.schedule
              .onDay(day)
              .filter((item) => takesPlace(item) && item.activity.teams.includes(team.key))
              .filter(
                (item) =>
                  item.start === undefined || (item.start < end && (item.end === undefined || item.end > start)),
              );
            expect(clashes).toEqual([]);
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(offered).toBeGreaterThan(100);
  });

  test('use the usual hours of the station, and rank its home team first, then teams that serve missing groups', () => {
    const network = networkOf([spec, { ...spec, day: 12 }]);
    const gap = { ...gapsIn(network)[0]!, monday: '2026-12-14' as const };
    expect(
      offersOf(network)(gap).map(({ team, day, start, end, reasons }) => [
        team.id,
        day,
        start,
        end,
        reasons.join('；'),
      ]),
    ).toEqual([
      ['lifa', '2026-12-19', '09:00', '10:30', '就在这个站；能为老，站里这个月还没有'],
      ['xunhe', '2026-12-19', '09:00', '10:30', '能为老，站里这个月还没有'],
      ['yiyuan', '2026-12-19', '09:00', '10:30', '能为老，站里这个月还没有'],
    ]);
  });

  test('use another hour for a busy team, and rank the less busy of equal teams first', () => {
    const elsewhere: ActivitySpec = { ...spec, station: 'west', day: 19, time: '10:00-12:00', teams: ['xunhe'] };
    const network = networkOf([spec, { ...spec, day: 12 }, elsewhere]);
    const offers = offersOf(network)({ ...gapsIn(network)[0]!, monday: '2026-12-14' });
    expect(offers.map(({ team }) => team.id)).toEqual(['lifa', 'yiyuan', 'xunhe']);
    expect(offers.at(-1)).toMatchObject({ day: '2026-12-20', start: '09:30', end: '11:00' });
  });

  test('give as reasons stations that a team visits, shared brands, and skills that match the station', () => {
    const network = networkOf([
      { ...spec, serves: ['为老', '为小'] },
      { ...spec, serves: ['为老', '为小'], station: 'west' },
    ]);
    const [east, west] = gapsIn(network).filter(({ monday }) => monday === '2026-12-14');
    Object.assign(network.catalogue.teams.get('yangban/yiyuan')!, {
      home: undefined,
      stations: ['east'],
      focus: ['量血压', '免费理发'],
    });
    Object.assign(east!.station, { highlight: '每月最后一个工作日免费理发' });
    const reasonsAt = (gap: typeof east) =>
      offersOf(network)(gap!).map(({ team, reasons }) => `${team.id} ${reasons.join('；')}`);
    expect(reasonsAt(east)).toEqual(['lifa 就在这个站', 'yiyuan 常来这个站；擅长免费理发']);
    expect(reasonsAt(west)).toEqual(['xunhe 一起做“河岸”']);
  });

  test('avoid days that may become a holiday, and are marked provisional if no day of the week is certain', () => {
    const network = networkOf([spec, { ...spec, day: 12 }]);
    const offered = (monday: Day) =>
      offersOf(network)({ ...gapsIn(network)[0]!, monday }).map(({ day, provisional, reasons }) => [
        day,
        provisional,
        reasons.at(-1),
      ]);
    const [atNewYear, before, after] = [offered('2026-12-28'), offered('2026-12-21'), offered('2027-01-11')];
    // 1 January is a statutory holiday; the days around it are uncertain.
    expect(atNewYear).toEqual([]);
    // The next notice may cover the last weekend of the year.
    expect(new Set(before.map(([day, provisional]) => `${String(day)} ${String(provisional)}`))).toEqual(
      new Set(['2026-12-23 false']),
    );
    expect(after.length).toBeGreaterThan(0);
    for (const offer of after) expect(offer).toEqual(['2027-01-16', true, '日子暂定，放假安排还没公布']);
  });

  test('do not exist for a past week', () => {
    const network = networkOf([{ ...spec, month: '2026-11' }], '2027-01-03');
    expect(gapsIn(network)).toHaveLength(5);
    expect(gapsIn(network).flatMap(offersOf(network))).toEqual([]);
  });
});

test.each<[day: Day, start: Time, end: Time, free: boolean]>([
  ['2026-12-05', '00:00', '01:00', false],
  ['2026-12-05', '00:30', '01:00', true],
  ['2026-12-04', '21:00', '22:30', false],
  ['2026-12-04', '09:00', '10:00', true],
  ['2026-12-06', '00:00', '01:00', true],
])('a team busy on the 4th until 00:30 is free on %s from %s to %s: %s', (day, start, end, free) => {
  const night: Pick<Scheduled, 'day' | 'start' | 'end'> = { day: '2026-12-04', start: '22:00', end: '24:30' };
  expect(isFree([night as Scheduled], { day, start, end })).toBe(free);
});
