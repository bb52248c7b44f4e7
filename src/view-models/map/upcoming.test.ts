import type { Day, Time } from '../../domain/calendar/day.ts';
import { expect, test } from 'vitest';
import type { MapOccurrence } from './data.ts';
import { hasActivityThisWeek, upcomingAt, formatWhen } from './upcoming.ts';

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

test('skips sessions that are over, and keeps those without an end until midnight', () => {
  const next = [
    on('2026-11-17'),
    on('2026-11-18', '09:00', '11:00'),
    on('2026-11-18', '09:00'),
    on('2026-11-18', '11:00', '12:30'),
    on('2026-11-20'),
  ];
  expect(upcomingAt({ next }, NOW)).toEqual([next[2], next[3]]);
  expect(upcomingAt({ next }, { ...NOW, time: '23:00' }, 9)).toEqual([next[2], next[4]]);
});

test('keeps a session that passes midnight until it ends', () => {
  const next = [on('2026-11-17', '22:00', '24:30'), on('2026-11-20')];
  expect(upcomingAt({ next }, { ...NOW, time: '00:29' })).toEqual(next);
  expect(upcomingAt({ next }, { ...NOW, time: '00:30' })).toEqual([next[1]]);
});

test('ends the week on Sunday', () => {
  expect(hasActivityThisWeek({ next: [on('2026-11-22')] }, NOW)).toBe(true);
  expect(hasActivityThisWeek({ next: [on('2026-11-23')] }, NOW)).toBe(false);
  expect(hasActivityThisWeek({ next: [on('2026-11-16'), on('2026-11-18', '08:00', '09:00')] }, NOW)).toBe(false);
});

test('formats days relative to today', () => {
  expect(
    (['2026-11-18', '2026-11-19', '2026-11-22', '2026-11-23'] as const).map((day) =>
      formatWhen({ day, start: '09:30' }, NOW.day),
    ),
  ).toEqual(['今天9:30', '明天9:30', '周日9:30', '11月23日周一9:30']);
  expect(formatWhen({ day: '2026-11-18' }, NOW.day)).toBe('今天');
  expect(formatWhen({ day: '2027-01-06', start: '09:30' }, NOW.day)).toBe('2027年1月6日周三9:30');
  // No year within the current week.
  expect(formatWhen({ day: '2027-01-02' }, '2026-12-30')).toBe('周六');
});
