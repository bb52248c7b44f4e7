import { describe, expect, test } from 'vitest';
import { ageIn, agesIn, isInAgeRanges } from './ages.ts';

test.each([
  ['6岁', 6],
  ['80岁', 80],
  ['八十岁', 80],
  ['十二岁的孩子', 12],
  ['65周岁', 65],
  ['孩子3岁半', 3],
  ['80岁老人能参加', 80],
  ['二十五岁', 25],
])('reads the age in %s', (token, age) => {
  expect(ageIn(token)).toBe(age);
});

test.each(['60岁以上', '岁', '999岁', '6岁到12岁', '义诊', '理发60岁'])('reads no age in %s', (token) => {
  expect(ageIn(token)).toBeUndefined();
});

describe.each<[audience: string, admitted: number[], rejected: number[]]>([
  ['60岁以上,不会唱也行', [60, 80], [59, 6]],
  ['8-12岁', [8, 10, 12], [7, 13]],
  ['5到10岁,大人陪着', [5, 10], [11, 40]],
  ['三到六岁的孩子和家长', [3, 6], [2, 7]],
  ['60岁', [60], [61]],
  ['12岁以下', [6, 12], [13]],
  ['16岁以上,孩子由大人带', [16, 40], [6]],
  ['一到四年级的孩子', [6, 10], [30]],
  ['村里老人', [60, 85], [30]],
  ['爱画画的孩子', [6, 12], [18]],
  ['成年人', [30, 80], [10]],
  ['居民都行', [], [6, 80]],
])('%s', (audience, admitted, rejected) => {
  test('admits the right ages', () => {
    const ranges = agesIn(audience);
    expect([
      ...admitted.map((age) => isInAgeRanges(ranges, age)),
      ...rejected.map((age) => isInAgeRanges(ranges, age)),
    ]).toEqual([...admitted.map(() => true), ...rejected.map(() => false)]);
  });
});
