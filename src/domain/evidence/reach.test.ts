import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addMonths, lastDayOf, monthOf, type Day, type Month } from '../calendar/day.ts';
import { addDays } from '../calendar/day-arithmetic.ts';
import { emptyReasonOf, horizonOf, isClockWrong, periodAround, plannedUntil, periodStateOf } from './reach.ts';

const BUILT = '2026-11-28';

describe('plannedUntil', () => {
  test.each<[months: Month[], until: Day | undefined]>([
    [['2026-11'], '2026-11-30'],
    [['2026-12', '2026-11', '2026-10'], '2026-12-31'],
    [['2026-11', '2026-12', '2027-01', '2027-02'], '2027-02-28'],
    // Months after a gap do not count.
    [['2026-11', '2027-01'], '2026-11-30'],
    [['2026-12'], undefined],
    [['2026-10'], undefined],
    [[], undefined],
  ])('%j: %s', (months, until) => {
    expect(plannedUntil(months, BUILT)).toBe(until);
  });

  it('is the end of any run of months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 400 }), (count, days) => {
        const today = addDays(BUILT, days);
        const months = Array.from({ length: count }, (_, index) => addMonths(monthOf(today), index));
        expect(plannedUntil(months, today)).toBe(count === 0 ? undefined : lastDayOf(months.at(-1)!));
      }),
    );
  });
});

describe('emptyReasonOf', () => {
  test.each<[today: Day, until: Day | undefined, expected: string]>([
    ['2026-11-28', '2026-11-30', 'none'],
    ['2026-11-30', '2026-11-30', 'none'],
    ['2026-12-01', '2026-11-30', 'old'],
    ['2026-11-28', undefined, 'unpublished'],
    ['2026-12-01', undefined, 'old'],
    ['2027-01-22', '2027-06-30', 'none'],
    // Eight weeks after the build the page has no data, whatever was planned.
    ['2027-01-23', '2027-06-30', 'old'],
    ['2027-11-28', '2026-11-30', 'old'],
    // A clock with the wrong year.
    ['2020-01-01', '2026-11-30', 'none'],
    ['2020-01-01', undefined, 'unpublished'],
  ])('read on %s, planned until %s: %s', (today, until, expected) => {
    expect(emptyReasonOf({ builtOn: BUILT, until }, today)).toBe(expected);
  });

  it('is never «none» on an unplanned day, or beyond the data of the page', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -3000, max: 3000 }),
        fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined }),
        (age, ahead) => {
          const today = addDays(BUILT, age);
          const until = ahead === undefined ? undefined : addDays(BUILT, ahead);
          const isNone = emptyReasonOf({ builtOn: BUILT, until }, today) === 'none';
          expect(isNone).toBe(until !== undefined && today <= until && today < horizonOf(BUILT));
        },
      ),
    );
  });
});

describe('periodStateOf', () => {
  test.each<[period: string, today: Day, expected: string]>([
    ['2026-11-23', '2026-11-29', 'present'],
    ['2026-11-23', '2026-11-30', 'over'],
    ['2026-11-23', '2026-11-22', 'ahead'],
    ['2026-12-28', '2027-01-03', 'present'],
    ['2026-12-28', '2027-01-04', 'over'],
    ['2026-11', '2026-11-30', 'present'],
    ['2026-11', '2026-12-01', 'over'],
    ['2026-12', '2026-11-30', 'ahead'],
    ['2026-12', '2027-01-01', 'over'],
  ])('%s read on %s: %s', (period, today, expected) => {
    expect(periodStateOf(period, today)).toBe(expected);
  });

  it('has as its counterpart the period of the same length around today', () => {
    expect([periodAround('2026-11-23', '2027-01-01'), periodAround('2026-11', '2027-01-01')]).toEqual([
      '2026-12-28',
      '2027-01',
    ]);
  });
});

test('a clock is wrong if it is more than a day before the build', () => {
  expect(
    (['2020-01-01', '2026-11-26', '2026-11-27', '2026-11-28', '2027-01-01'] as const).map((today) =>
      isClockWrong(BUILT, today),
    ),
  ).toEqual([true, true, false, false, false]);
});
