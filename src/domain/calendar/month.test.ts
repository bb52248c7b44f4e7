import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, daysFrom, firstDayOf, lastDayOf, weekdayOf } from './day.ts';
import { monthGrid } from './month.ts';

describe('monthGrid', () => {
  it('covers November 2026 with six weeks, from a Monday in October to a Sunday in December', () => {
    const weeks = monthGrid('2026-11');
    expect(weeks.map(({ week }) => week.week)).toEqual([44, 45, 46, 47, 48, 49]);
    expect(weeks[0]?.days[0]).toBe('2026-10-26');
    expect(weeks.at(-1)?.days.at(-1)).toBe('2026-12-06');
  });
  it('covers February 2027 with just four weeks', () => {
    expect(monthGrid('2027-02').map(({ days }) => days[0])).toEqual([
      '2027-02-01',
      '2027-02-08',
      '2027-02-15',
      '2027-02-22',
    ]);
  });
  it('contains each day of a month once, in whole weeks from Monday that all touch the month', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -600, max: 900 }).map((count) => addMonths('2026-01', count)),
        (month) => {
          const weeks = monthGrid(month);
          const days = weeks.flatMap((week) => week.days);
          expect(days.filter((day) => day.startsWith(month))).toEqual(daysFrom(firstDayOf(month), lastDayOf(month)));
          expect(weeks.every((week) => week.days.map(weekdayOf).join() === '1,2,3,4,5,6,7')).toBe(true);
          expect(weeks.every((week) => week.days.some((day) => day.startsWith(month)))).toBe(true);
        },
      ),
    );
  });
});
