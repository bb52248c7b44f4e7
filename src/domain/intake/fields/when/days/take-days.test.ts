import { expect, it } from 'vitest';
import { Rest } from '../../rest.ts';
import { takeDays } from './take-days.ts';

const take = (text: string) => takeDays(new Rest(text), '2026-12');
const numbers = (text: string) => take(text)?.days.map((day) => Number(day.slice(8)));

it.each([
  ['12月5、12、19日', [5, 12, 19]],
  ['5日/12日/19日', [5, 12, 19]],
  ['12月5-6日、12-13日', [5, 6, 12, 13]],
  ['12/5 12/12', [5, 12]],
  ['12月14日、12月16日及18日', [14, 16, 18]],
  ['20261205', [5]],
])('reads the list %s', (text, days) => {
  expect(numbers(text)).toEqual(days);
});

it('leaves numbers of buildings and floors alone', () => {
  expect(take('2号楼3楼活动室')).toBeUndefined();
});

it('keeps a longer span separate, because its days are unknown', () => {
  expect(take('12月1日至20日')).toMatchObject({ days: [], span: { from: '2026-12-01', until: '2026-12-20' } });
});

it('finds no day in a range that ends before it starts', () => {
  const found = take('12月31日-12月2日');
  expect(found?.days).toEqual([]);
  expect(found?.problems.map(({ kind }) => kind)).toEqual(['date-ambiguous']);
});

it('puts days without a year into the year nearest to the month', () => {
  expect(take('1月3日')?.days).toEqual(['2027-01-03']);
  expect(takeDays(new Rest('12月28日'), '2027-01')?.days).toEqual(['2026-12-28']);
});
