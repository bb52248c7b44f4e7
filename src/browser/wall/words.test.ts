import { expect, test } from 'vitest';
import { clockWords, freshnessWords, shortDay, type Moment } from './words.ts';

const at = (day: Moment['day'], time: Moment['time']): Moment => ({ day, time });

test('names the time and the day', () => {
  expect(clockWords(at('2026-11-29', '09:05'))).toBe('9:05');
  expect(clockWords(at('2026-11-29', '00:05'))).toBe('0:05');
  expect(shortDay(at('2026-11-29', '09:05'))).toBe('11月29日');
});

test.each([
  [at('2026-11-29', '09:10'), '9:00更新', false],
  [at('2026-11-29', '09:35'), '9:00更新', false],
  [at('2026-11-29', '09:36'), '没连上网，内容是9:00的', true],
  [at('2026-11-30', '00:01'), '没连上网，内容是11月29日9:00的', true],
])('at %o what came at nine', (now, words, isLate) => {
  expect(freshnessWords(at('2026-11-29', '09:00'), now, '2026-12-06')).toEqual({ words, isLate });
});

test('just after midnight, what came just before is still new', () => {
  expect(freshnessWords(at('2026-11-29', '23:55'), at('2026-11-30', '00:05'), '2026-12-06').isLate).toBe(false);
});

test('is not fresh where the host has no content for today', () => {
  const last = '2026-11-29';
  const fetched = at('2026-11-30', '09:00');
  expect(freshnessWords(fetched, fetched, last)).toEqual({ words: '内容只到11月29日', isLate: true });
  expect(freshnessWords(fetched, at('2026-11-30', '10:00'), last).words).toBe('没连上网，内容是9:00的');
});
