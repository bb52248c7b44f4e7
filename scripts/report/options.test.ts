import { expect, test } from 'vitest';
import { checkOptions, readOptions } from './options.ts';

test('defaults to the next month', () => {
  expect(readOptions([], '2026-12-31')).toEqual({
    month: '2027-01',
    year: undefined,
    district: undefined,
    strict: false,
  });
  expect(readOptions(['--month', '2026-11', '--district', 'panlong', '--strict'], '2026-12-31')).toEqual({
    month: '2026-11',
    year: undefined,
    district: 'panlong',
    strict: true,
  });
});

test.each([
  [['--month', '2026-13'], '--month 写的是 “2026-13”，应写成 年-月'],
  [['--month', '2026-10'], '本站从 2026-11-01 才开始排活动'],
  [['--year', '26'], '--year 写的是 “26”，应写成四位的年'],
  [['--year', '2025'], '本站从 2026-11-01 才开始排活动'],
  [['--year', '2026', '--month', '2026-11'], '--year 不和 --month'],
  [['--district', 'yangbang'], '是不是想写 “yangban”？可以写：shifan、yangban。'],
  [['--weeks', '3'], '用法：npm run report'],
  [['--month'], '用法：npm run report'],
  [['2026-12'], '用法：npm run report'],
])('refuses %j with a reason', (args, reason) => {
  expect(() => {
    checkOptions(readOptions(args, '2026-11-15'), ['shifan', 'yangban'], '2026-11-01');
  }).toThrow(reason);
});
