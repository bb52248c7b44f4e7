/** Any rule of the language, for tests. */
import fc from 'fast-check';
import type { Weekday } from './day.ts';
import { FESTIVALS, HOLIDAYS, SOLAR_TERMS, VACATIONS } from './festivals.ts';
import type { EachDay, Rule } from './rule.ts';

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const weekdays = fc.subarray([...WEEKDAYS], { minLength: 1 });
const fromOneTo = (max: number) => Array.from({ length: max }, (_, index) => index + 1);
const nth = (max: number) => fc.subarray([...fromOneTo(max), ...fromOneTo(max).map((value) => -value).reverse()], { minLength: 1 });
const DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const anyWeekly = fc.record({ kind: fc.constant('weekly' as const), weekdays });

export const anyRule: fc.Arbitrary<Rule> = fc.oneof(
  fc.constantFrom<Rule>({ kind: 'daily' }, { kind: 'workdays' }, { kind: 'school-days' }, { kind: 'irregular' }),
  anyWeekly,
  fc.record({ kind: fc.constant('fortnightly' as const), weekdays }),
  fc.record({ kind: fc.constant('month-days' as const), days: fc.subarray([...fromOneTo(31), -1], { minLength: 1 }) }),
  fc.record({ kind: fc.constant('month-weekdays' as const), nth: nth(5), weekday: fc.constantFrom(...WEEKDAYS) }),
  fc.record({ kind: fc.constant('month-workdays' as const), nth: nth(23) }),
  fc.integer({ min: 1, max: 12 }).chain((month) => fc.record({
    kind: fc.constant('year-day' as const), month: fc.constant(month), day: fc.integer({ min: 1, max: DAYS_OF_MONTH[month - 1] ?? 28 }),
  })),
  fc.record({
    kind: fc.constant('lunar-day' as const), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 30 }), leap: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('festival' as const), name: fc.constantFrom(...FESTIVALS.map(({ name }) => name)) }),
  fc.record({ kind: fc.constant('solar-term' as const), name: fc.constantFrom<string>(...SOLAR_TERMS) }),
  fc.record({ kind: fc.constant('holiday' as const), name: fc.constantFrom(...HOLIDAYS) }),
  fc.record(
    { kind: fc.constant('after-holiday' as const), nth: fc.subarray(fromOneTo(9), { minLength: 1 }), name: fc.constantFrom(...HOLIDAYS) },
    { requiredKeys: ['kind', 'nth'] },
  ),
  fc.record({
    kind: fc.constant('vacation' as const), name: fc.constantFrom(...VACATIONS),
    each: fc.oneof(fc.constantFrom<EachDay>({ kind: 'daily' }, { kind: 'workdays' }), anyWeekly),
  }),
);
