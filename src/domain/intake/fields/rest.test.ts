import { expect, it } from 'vitest';
import { Rest } from './rest.ts';

it('keeps what no parser took, without stray punctuation', () => {
  const rest = new Rest('12月5日（周六），义诊，大厅');
  rest.take(/12月5日/);
  rest.take(/周六/);
  expect(rest.remainder).toBe('义诊，大厅');
});

it('drops words that belonged to a date', () => {
  const rest = new Rest('5日起 义诊');
  rest.take(/5日/);
  expect(rest.remainder).toBe('义诊');
});

it('appends what was set aside to the rest', () => {
  const rest = new Rest('截止5日，义诊');
  rest.setAside(/截止5日/);
  expect(rest.remainder).toBe('义诊，截止5日');
});
