import { describe, expect, it } from 'vitest';
import { addDays } from '../../domain/calendar/day-arithmetic.ts';
import type { Now } from '../../clock.ts';
import type { MapOccurrence } from './data.ts';
import { datesToSend } from './dates.ts';
import { isOnThisWeek, nextOf } from './next.ts';

const BUILT_ON = '2026-11-18';
/** Every day of eight weeks. */
const every = Array.from({ length: 56 }, (_, index): MapOccurrence => ({
  day: addDays(BUILT_ON, index),
  start: '09:00',
  end: '10:00',
  title: '义诊',
  href: '/a/',
  join: '直接来',
}));
const sent = datesToSend(every, BUILT_ON);
const at = (days: number): Now => ({ day: addDays(BUILT_ON, days), time: '12:00' });

describe('the dates that the map is sent', () => {
  it('are all of the week of the build and the next, and three of each later week', () => {
    expect(sent.slice(0, 12)).toEqual(every.slice(0, 12));
    expect(sent.slice(12, 18).map(({ day }) => day)).toEqual([
      '2026-11-30',
      '2026-12-01',
      '2026-12-06',
      '2026-12-07',
      '2026-12-08',
      '2026-12-13',
    ]);
    expect(
      datesToSend(
        every.filter((_, index) => index % 7 === 3),
        BUILT_ON,
      ),
    ).toHaveLength(8);
  });
  it.each([0, 1, 4, 5, 8, 10, 11])('tell the next two %i days after the build as all of them would', (days) => {
    expect(nextOf({ next: sent }, at(days))).toEqual(nextOf({ next: every }, at(days)));
  });
  it('tell on every day of the eight weeks whether something is still on until Sunday', () => {
    const sundays = every.filter(
      ({ day }, index) =>
        isOnThisWeek({ next: every }, at(index)) !== isOnThisWeek({ next: sent }, at(index)) || day < BUILT_ON,
    );
    expect(sundays).toEqual([]);
    expect(isOnThisWeek({ next: sent }, at(18))).toBe(false);
    expect(isOnThisWeek({ next: sent }, at(17))).toBe(true);
  });
});
