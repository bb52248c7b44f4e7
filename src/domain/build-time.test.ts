import { expect, test } from 'vitest';
import { addDays, type Day } from './calendar/day.ts';
import { builtSince, listedDates, listedSince, revisedOn } from './build-time.ts';

const DAYS = Array.from({ length: 60 }, (_, index): Day => addDays('2026-11-01', index));

test('takes the day of the last revision in Shanghai, and never one after the build', () => {
  const revised = Date.parse('2026-11-17T17:00:00Z') / 1000;
  expect(revisedOn({ revised, today: '2026-11-30' })).toBe('2026-11-18');
  expect(revisedOn({ revised, today: '2026-11-02' })).toBe('2026-11-02');
  expect(revisedOn({ today: '2026-11-02' })).toBe('2026-11-02');
  const revisions = new Map([['teams/a/b', revised - 86_400]]);
  expect(revisedOn({ revised, revisions, today: '2026-11-30' }, 'teams/a/b')).toBe('2026-11-17');
  expect(revisedOn({ revised, revisions, today: '2026-11-30' }, 'teams/a/c')).toBe('2026-11-18');
});

test('dates a page from the start of its period, or from the last revision in it', () => {
  const revised = Date.parse('2026-11-17T17:00:00Z') / 1000;
  expect(builtSince({ revised, today: '2026-11-30' }, '2026-11-30')).toBe('2026-11-30');
  expect(builtSince({ revised, today: '2026-11-21' }, '2026-11-16')).toBe('2026-11-18');
});

test('begins lists at most six days before the build, and renews each once a week', () => {
  for (const key of ['yangban/east/a', 'yangban/east/b', 'yangban/lifa']) {
    const since = DAYS.map((today) => listedSince(key, { today }));
    for (const [index, day] of since.entries()) {
      expect(day <= DAYS[index]!).toBe(true);
      expect(day >= addDays(DAYS[index]!, -6)).toBe(true);
    }
    expect(new Set(since).size).toBeLessThanOrEqual(DAYS.length / 7 + 1);
  }
  const keys = Array.from({ length: 70 }, (_, index) => `yangban/east/20261101-${String(index)}`);
  const renewed = keys.filter((key) => listedSince(key, { today: '2026-11-18' }) === '2026-11-18');
  expect(renewed.length).toBeLessThan(keys.length / 4);
});

test('lists no dates of a series that is over', () => {
  const dates = [{ day: '2026-11-11' }, { day: '2026-11-17' }] as const;
  expect(listedDates(dates, 'yangban/east/a', { today: '2026-11-18' })).toEqual([]);
  expect(listedDates(dates, 'yangban/east/a', { today: '2026-11-17' }).at(-1)).toEqual({ day: '2026-11-17' });
});
