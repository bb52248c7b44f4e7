/** How the public holidays within the scheduled time affect a recurring activity, with the resulting dates. */
import { addDays, monthOf, type Day } from '../../../domain/calendar/day.ts';
import { expandRule } from '../../../domain/calendar/expand.ts';
import type { Occurrence } from '../../../domain/calendar/occurrences.ts';
import type { Rule } from '../../../domain/calendar/rule/rule.ts';
import type { WorkCalendar } from '../../../domain/calendar/holidays/workdays.ts';
import { takesPlace } from '../../../domain/schedule.ts';
import type { Recurring, RuleContext } from './rule-context.ts';
import { dayList, monthDay } from './dates.ts';

/** One phrase for each holiday that dates fall into; if there is none yet and the activity goes on, its holiday policy. */
export function holidayWords(
  activity: Recurring,
  rule: Rule,
  occurrences: readonly Occurrence[],
  context: RuleContext,
): string[] {
  const { holidays, until } = activity;
  if (holidays === '照常' || HOLIDAY_FREE_RULES.has(rule.kind)) return [];
  const met = holidaysMet(activity, rule, context);
  if (met.length > 0) {
    return holidays === '暂停'
      ? pauseWords(met, occurrences, context.calendar)
      : met.map((holiday) => shiftWords(holiday, holidays, occurrences, context.calendar));
  }
  return until !== undefined && until <= context.until ? [] : [POLICIES[holidays]];
}

/** Rules that never give a holiday, so that the policy does not apply. */
const HOLIDAY_FREE_RULES: ReadonlySet<Rule['kind']> = new Set([
  'workdays',
  'month-workdays',
  'after-holiday',
  'school-days',
  'irregular',
]);

const POLICIES = {
  暂停: '法定放假日暂停',
  提前: '遇法定放假，提前到最近的工作日',
  顺延: '遇法定放假，顺延到最近的工作日',
};

interface Holiday {
  name: string;
  last: Day;
  /** The end is certain: the holiday notice covers the day after. */
  certain: boolean;
  /** Days of the rule within the holiday, ascending. */
  days: Day[];
}

function holidaysMet({ from, until, except, also }: Recurring, rule: Rule, context: RuleContext): Holiday[] {
  const { calendar, school } = context;
  const window = {
    from: from !== undefined && from > context.from ? from : context.from,
    until: until !== undefined && until < context.until ? until : context.until,
  };
  const planned = expandRule(rule, window, { calendar, start: from, school })
    .map(({ day }) => day)
    .filter(
      (day) =>
        monthOf(day) >= monthOf(context.today) &&
        calendar.dayType(day).holiday !== undefined &&
        !except.includes(day) &&
        !also.includes(day),
    );
  return [...Map.groupBy(planned, (day) => lastOf(day, 1, calendar))].map(([last, days]) => ({
    name: nameOf(lastOf(last, -1, calendar), last, calendar),
    last,
    certain: calendar.dayType(addDays(last, 1)).certain,
    days,
  }));
}

/** The first (-1) or last (1) day of the holiday that contains this day. */
function lastOf(day: Day, step: 1 | -1, calendar: WorkCalendar): Day {
  let last = day;
  while (calendar.dayType(addDays(last, step)).holiday !== undefined) last = addDays(last, step);
  return last;
}

/** 国庆假期; 国庆、中秋假期 if two are joined. */
function nameOf(first: Day, last: Day, calendar: WorkCalendar): string {
  const names = new Set<string>();
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const name = calendar.dayType(day).holiday?.replace(/节$/, '') ?? '';
    if (name !== '放假' && name !== '') names.add(name === '春' || name === '劳动' ? `${name}节` : name);
  }
  return `${[...names].join('、')}假期`;
}

/** Holidays with the same resumption date share a phrase. */
function pauseWords(met: Holiday[], occurrences: readonly Occurrence[], calendar: WorkCalendar): string[] {
  return [...Map.groupBy(met, (holiday) => resumption(holiday, occurrences, calendar))].map(
    ([then, holidays]) => `${holidays.map(({ name }) => name).join('、')}暂停${then}`,
  );
}

/** Certainty comes from the holiday notice, not from 暂定, which has other causes too. */
function resumption({ last, certain }: Holiday, occurrences: readonly Occurrence[], calendar: WorkCalendar): string {
  const next = occurrences.find((item) => item.day > last && takesPlace(item));
  if (next === undefined) return '';
  return certain && calendar.dayType(next.day).certain ? `，${monthDay(next.day)}恢复` : '，哪天恢复等放假安排公布';
}

/** Skips occurrences that were cancelled or moved since: their announcements say so. */
function shiftWords(
  { name, days }: Holiday,
  policy: '提前' | '顺延',
  occurrences: readonly Occurrence[],
  calendar: WorkCalendar,
): string {
  const held = occurrences.filter((item) => takesPlace(item) && item.movedFrom === undefined);
  const moves = held.flatMap((item) => {
    const origins = days.filter((day) => day !== item.day && (item.origin === day || item.merged?.includes(day)));
    return origins.length === 0 ? [] : [{ item, origins }];
  });
  const lead = `逢${name}${policy}`;
  if (moves.length === 0) return lead;
  if (moves.some(({ item }) => !calendar.dayType(item.day).certain)) return `${lead}，改到哪天等放假安排公布`;
  return `${lead}：${moves.map(({ item, origins }) => moveWords(item, origins)).join('；')}`;
}

function moveWords({ day, origin }: Occurrence, origins: Day[]): string {
  const joined = origins.length > 1 || origin === day;
  return `${dayList(origins)}的${origins.length > 1 ? String(origins.length) : '一'}场${joined ? '并到' : '改到'}${monthDay(day)}`;
}
