/** Arbitrary rules for property tests. */
import fc from 'fast-check';
import type { Weekday } from '../day.ts';
import { FESTIVALS, HOLIDAYS, SOLAR_TERMS, VACATIONS } from '../holidays/festivals.ts';
import type { EachDay, MonthPart, Rule, YearPart } from '../rule/rule.ts';

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const weekdays = fc.subarray([...WEEKDAYS], { minLength: 1 });
const fromOneTo = (max: number) => Array.from({ length: max }, (_, index) => index + 1);
const nth = (max: number) =>
  fc.subarray(
    [
      ...fromOneTo(max),
      ...fromOneTo(max)
        .map((value) => -value)
        .reverse(),
    ],
    { minLength: 1 },
  );
const DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const anyWeekly = fc.record({ kind: fc.constant('weekly' as const), weekdays });

const anyEachDay = fc.oneof(fc.constantFrom<EachDay>({ kind: 'daily' }, { kind: 'workdays' }), anyWeekly);
const anyMonthPart: fc.Arbitrary<MonthPart> = fc.oneof(
  fc.record({ kind: fc.constant('month-days' as const), days: fc.subarray([...fromOneTo(31), -1], { minLength: 1 }) }),
  fc.record({ kind: fc.constant('month-weekdays' as const), nth: nth(5), weekday: fc.constantFrom(...WEEKDAYS) }),
  fc.record({ kind: fc.constant('month-workdays' as const), nth: nth(23) }),
);
const partKey = (part: MonthPart) => (part.kind === 'month-weekdays' ? `${part.kind}${part.weekday}` : part.kind);
const anyYearDate = fc.integer({ min: 1, max: 12 }).chain((month) =>
  fc.record({
    month: fc.constant(month),
    day: fc.integer({ min: 1, max: DAYS_OF_MONTH[month - 1] ?? 28 }),
  }),
);
const anyYearPart: fc.Arbitrary<YearPart> = fc.oneof(
  anyYearDate.map((date) => ({ kind: 'year-day' as const, ...date })),
  fc.record({
    kind: fc.constant('lunar-day' as const),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.constant(-1)),
    leap: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('festival' as const), name: fc.constantFrom(...FESTIVALS.map(({ name }) => name)) }),
  fc.record({ kind: fc.constant('solar-term' as const), name: fc.constantFrom<string>(...SOLAR_TERMS) }),
);
const anyMonths = fc.subarray(fromOneTo(12), { minLength: 1 });
/** A single month with days, as 3月5日, parses as a day of the year instead. */
const isOfMonths = ({ months, each }: { months: number[]; each: EachDay | MonthPart }) =>
  each.kind !== 'month-days' || months.length > 1 || each.days.join() === '-1';

export const anyRule: fc.Arbitrary<Rule> = fc.oneof(
  fc.constantFrom<Rule>({ kind: 'daily' }, { kind: 'workdays' }, { kind: 'school-days' }, { kind: 'irregular' }),
  anyWeekly,
  fc.record({ kind: fc.constant('weeks-apart' as const), weeks: fc.integer({ min: 2, max: 12 }), weekdays }),
  fc.record({ kind: fc.constant('days-apart' as const), days: fc.integer({ min: 2, max: 30 }) }),
  anyMonthPart,
  fc.record({
    kind: fc.constant('month-list' as const),
    parts: fc.uniqueArray(anyMonthPart, { minLength: 2, maxLength: 4, selector: partKey }),
  }),
  fc.record({
    kind: fc.constant('lunar-month-days' as const),
    days: fc.subarray([...fromOneTo(30), -1], { minLength: 1 }),
  }),
  anyYearPart,
  fc.record({
    kind: fc.constant('year-list' as const),
    parts: fc.uniqueArray(anyYearPart, { minLength: 2, maxLength: 5, selector: (part) => JSON.stringify(part) }),
  }),
  fc
    .record({ kind: fc.constant('in-months' as const), months: anyMonths, each: fc.oneof(anyEachDay, anyMonthPart) })
    .filter(isOfMonths),
  fc.record({ kind: fc.constant('season' as const), from: anyYearDate, until: anyYearDate, each: anyEachDay }),
  fc.record({ kind: fc.constant('holiday' as const), name: fc.constantFrom(...HOLIDAYS) }, { requiredKeys: ['kind'] }),
  fc.record(
    {
      kind: fc.constant('after-holiday' as const),
      nth: fc.subarray(fromOneTo(9), { minLength: 1 }),
      name: fc.constantFrom(...HOLIDAYS),
    },
    { requiredKeys: ['kind', 'nth'] },
  ),
  fc.record({
    kind: fc.constant('vacation' as const),
    name: fc.constantFrom(...VACATIONS, '寒暑假' as const),
    each: anyEachDay,
  }),
);
