import { expect, it } from 'vitest';
import { CONTEXT } from '../../testing/read.ts';
import { Rest } from '../rest.ts';
import { takeNamedDay } from './named-days.ts';

const daysOf = (text: string, month: '2026-12' | '2027-01' | '2027-02') =>
  takeNamedDay(new Rest(text), month, CONTEXT.calendar)?.days;

it.each([
  ['冬至当天', '2026-12', ['2026-12-22']],
  ['农历腊月初八', '2027-01', ['2027-01-15']],
  ['腊月二十三', '2027-01', ['2027-01-30']],
  ['初一', '2027-01', ['2027-01-08']],
  ['元旦', '2027-01', ['2027-01-01']],
  ['除夕', '2027-02', ['2027-02-05']],
  ['正月十五', '2027-02', ['2027-02-20']],
] as const)('finds %s in %s', (text, month, days) => {
  expect(daysOf(text, month)).toEqual(days);
});

it('finds no day of another month', () => {
  expect(daysOf('腊八', '2026-12')).toEqual([]);
});

it.each([['志愿者日捡落叶'], ['冬至包饺子'], ['健康义诊']])('leaves the name inside %s alone', (text) => {
  const rest = new Rest(text);
  expect(takeNamedDay(rest, '2026-12', CONTEXT.calendar)).toBeUndefined();
  expect(rest.text).toBe(text);
});
