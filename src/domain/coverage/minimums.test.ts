import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activities, naiveDays, networkOf, STATIONS, type ActivitySpec } from './testing/coverage.arbitrary.ts';
import { minimumsOf, promisedMonths } from './minimums.ts';

const spec: ActivitySpec = {
  station: 'east',
  month: '2026-11',
  day: 5,
  rule: undefined,
  time: undefined,
  status: '照常',
  field: '理论宣讲',
  serves: [],
  teams: [],
  cancelled: [],
};

test('counts the activities of a month and how many are missing', () => {
  const specs = [
    spec,
    { ...spec, day: 12 },
    { ...spec, day: 19, status: '取消' as const },
    { ...spec, day: 20, field: '文化服务' as const },
  ];
  const network = networkOf(specs, '2026-11-18', { yangban: { 理论宣讲: 4, 文化服务: 1 } });
  expect(minimumsOf(network, 'yangban', ['2026-11', '2026-12'])).toEqual([
    { month: '2026-11', field: '理论宣讲', required: 4, promised: 2, short: 2, unscheduled: false },
    { month: '2026-11', field: '文化服务', required: 1, promised: 1, short: 0, unscheduled: false },
    { month: '2026-12', field: '理论宣讲', required: 4, promised: 0, short: 4, unscheduled: true },
    { month: '2026-12', field: '文化服务', required: 1, promised: 0, short: 1, unscheduled: true },
  ]);
});

test('counts a month that has begun without a menu as short, not as unscheduled', () => {
  const network = networkOf([spec], '2026-12-01', { yangban: { 理论宣讲: 4 } });
  expect(minimumsOf(network, 'yangban', ['2026-12'])).toMatchObject([{ promised: 0, short: 4, unscheduled: false }]);
});

test('agrees with a naive count, month by month', () => {
  fc.assert(
    fc.property(activities, (specs) => {
      const network = networkOf(
        specs.map((one) => ({ ...one, field: '教育服务' as const })),
        '2026-11-18',
        { yangban: { 教育服务: 3 } },
      );
      for (const { month, promised, short } of minimumsOf(network, 'yangban', ['2026-11', '2026-12'])) {
        const naive = STATIONS.flatMap((id) =>
          naiveDays(network, `yangban/${id}`, `${month}-01`, `${month}-31`),
        ).length;
        expect([promised, short]).toEqual([naive, Math.max(0, 3 - naive)]);
      }
    }),
    { numRuns: 30 },
  );
});

test('returns nothing for a district without minimums', () => {
  expect(minimumsOf(networkOf([spec]), 'yangban', ['2026-11'])).toEqual([]);
});

test('excludes months before the schedule', () => {
  expect(promisedMonths('2026-11-01', 2026)).toEqual(['2026-11', '2026-12']);
  expect(promisedMonths('2026-11-01', 2027)).toHaveLength(12);
});
