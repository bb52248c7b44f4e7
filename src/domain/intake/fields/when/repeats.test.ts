import { expect, it } from 'vitest';
import { Rest } from '../rest.ts';
import { takeDaysOfMonth, takeRepeat } from './repeats.ts';

it.each([
  ['每周二、四', '每周二、四', ''],
  ['天天', '每天', ''],
  ['工作日', '每个工作日', ''],
  ['周一至周五', '每周一至周五', ''],
  ['每逢周三', '每周三', ''],
  ['12月第一个周六', '每月第一个周六', ''],
  ['最后一个工作日', '每月最后一个工作日', ''],
  ['每周六露天电影', '每周六', '露天电影'],
  ['每天日间照料', '每天', '日间照料'],
  ['每周日外语角', '每周日', '外语角'],
  ['每周三生日会', '每周三', '生日会'],
])('takes %s', (text, rule, remainder) => {
  const rest = new Rest(text);
  expect(takeRepeat(rest, '2026-12')?.text).toBe(rule);
  expect(rest.remainder).toBe(remainder);
});

it.each([
  ['每周一次', 'date-vague'],
  ['暑假每周三', 'date-ambiguous'],
  ['11月每周三', 'date-outside'],
  ['全月', 'date-ambiguous'],
])('asks about %s', (text, kind) => {
  const repeat = takeRepeat(new Rest(text), '2026-12');
  expect(repeat?.rule).toBeUndefined();
  expect(repeat?.problem?.kind).toBe(kind);
});

it('notes that public holidays are left out', () => {
  expect(takeRepeat(new Rest('每周三(节假日除外)'), '2026-12')).toMatchObject({ text: '每周三', holidays: '暂停' });
});

it('takes days of each month before they are read as dates', () => {
  expect(takeDaysOfMonth(new Rest('每月5日、20日'))?.text).toBe('每月5日和20日');
  expect(takeDaysOfMonth(new Rest('12月5日'))).toBeUndefined();
});
