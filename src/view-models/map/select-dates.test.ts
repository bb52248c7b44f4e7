import { describe, expect, it } from 'vitest';
import { addDays } from '../../domain/calendar/day-arithmetic.ts';
import type { Now } from '../../clock.ts';
import type { MapOccurrence } from './data.ts';
import { selectDates } from './select-dates.ts';
import { hasActivityThisWeek, upcomingAt } from './upcoming.ts';

const BUILT_ON = '2026-11-18';
/** Daily for eight weeks. */
const all = Array.from({ length: 56 }, (_, index): MapOccurrence => ({
  day: addDays(BUILT_ON, index),
  start: '09:00',
  end: '10:00',
  title: '义诊',
  href: '/a/',
  join: '直接来',
}));
const selected = selectDates(all, BUILT_ON);
const at = (days: number): Now => ({ day: addDays(BUILT_ON, days), time: '12:00' });

describe('selectDates', () => {
  it('keeps all dates of the first two weeks and three of each later week', () => {
    expect(selected.slice(0, 12)).toEqual(all.slice(0, 12));
    expect(selected.slice(12, 18).map(({ day }) => day)).toEqual([
      '2026-11-30',
      '2026-12-01',
      '2026-12-06',
      '2026-12-07',
      '2026-12-08',
      '2026-12-13',
    ]);
    expect(
      selectDates(
        all.filter((_, index) => index % 7 === 3),
        BUILT_ON,
      ),
    ).toHaveLength(8);
  });
  it.each([0, 1, 4, 5, 8, 10, 11])('gives the same next two dates %i days after the build', (days) => {
    expect(upcomingAt({ next: selected }, at(days))).toEqual(upcomingAt({ next: all }, at(days)));
  });
  it('gives the same 本周有活动 on each day of the eight weeks', () => {
    const wrong = all.filter(
      ({ day }, index) =>
        hasActivityThisWeek({ next: all }, at(index)) !== hasActivityThisWeek({ next: selected }, at(index)) ||
        day < BUILT_ON,
    );
    expect(wrong).toEqual([]);
    expect(hasActivityThisWeek({ next: selected }, at(18))).toBe(false);
    expect(hasActivityThisWeek({ next: selected }, at(17))).toBe(true);
  });
});
