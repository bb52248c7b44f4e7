import type { Day, Time } from '../../domain/calendar/day.ts';
import { expect, test } from 'vitest';
import type { MapOccurrence } from './data.ts';
import { isOnThisWeek, nextOf, whenWords } from './next.ts';

const on = (day: Day, start?: Time, end?: Time): MapOccurrence => ({
  day,
  title: day,
  href: '',
  join: '直接来',
  ...(start ? { start } : {}),
  ...(end ? { end } : {}),
});
/** A Wednesday. */
const NOW = { day: '2026-11-18', time: '12:00' } as const;

test('what is over gives way, what has no end stays until midnight', () => {
  const next = [
    on('2026-11-17'),
    on('2026-11-18', '09:00', '11:00'),
    on('2026-11-18', '09:00'),
    on('2026-11-18', '11:00', '12:30'),
    on('2026-11-20'),
  ];
  expect(nextOf({ next }, NOW)).toEqual([next[2], next[3]]);
  expect(nextOf({ next }, { ...NOW, time: '23:00' }, 9)).toEqual([next[2], next[4]]);
});

test('what passes midnight stays until it ends', () => {
  const next = [on('2026-11-17', '22:00', '24:30'), on('2026-11-20')];
  expect(nextOf({ next }, { ...NOW, time: '00:29' })).toEqual(next);
  expect(nextOf({ next }, { ...NOW, time: '00:30' })).toEqual([next[1]]);
});

test('this week ends on Sunday', () => {
  expect(isOnThisWeek({ next: [on('2026-11-22')] }, NOW)).toBe(true);
  expect(isOnThisWeek({ next: [on('2026-11-23')] }, NOW)).toBe(false);
  expect(isOnThisWeek({ next: [on('2026-11-16'), on('2026-11-18', '08:00', '09:00')] }, NOW)).toBe(false);
});

test('days are called as people call them', () => {
  expect(
    (['2026-11-18', '2026-11-19', '2026-11-22', '2026-11-23'] as const).map((day) =>
      whenWords({ day, start: '09:30' }, NOW.day),
    ),
  ).toEqual(['今天9:30', '明天9:30', '周日9:30', '11月23日周一9:30']);
  expect(whenWords({ day: '2026-11-18' }, NOW.day)).toBe('今天');
  expect(whenWords({ day: '2027-01-06', start: '09:30' }, NOW.day)).toBe('2027年1月6日周三9:30');
  // In the week of the reader the year is plain.
  expect(whenWords({ day: '2027-01-02' }, '2026-12-30')).toBe('周六');
});
