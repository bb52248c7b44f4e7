/** Continues from the menu of an earlier month: keeps recurring activities, and proposes single ones. */
import {
  addDays,
  daysBetween,
  firstDayOf,
  lastDayOf,
  monthOf,
  weekdayOf,
  type Day,
  type Month,
} from '../../calendar/day.ts';
import type { Calendars } from '../../calendar/occurrences.ts';
import { parseRule } from '../../calendar/rule/parse.ts';
import type { DraftActivity, DraftMenu } from '../draft.ts';
import { draftDates } from '../dates.ts';
import { withoutEmpty } from '../from-reading.ts';

export interface CarriedActivity {
  activity: DraftActivity;
  /** It has a rule, such as 每周六. */
  recurs: boolean;
  /** Dates of the earlier month, for comparison. */
  before: readonly Day[];
  /** Whether it has a date in the new month. */
  fits: boolean;
}

export type EarlierMenu = Pick<DraftMenu, 'month' | 'activities'>;

export function carryOver(menu: EarlierMenu, to: Month, calendars: Calendars): CarriedActivity[] {
  return menu.activities
    .filter(({ status }) => status !== '取消')
    .map((old) => {
      const activity = withoutEmpty({ ...old, ...forgotten(old, menu.month, to) });
      const recurs = old.rule !== undefined;
      const isIrregular = recurs && isWithoutDates(old.rule!);
      return {
        activity,
        recurs,
        before: draftDates(old, menu.month, calendars).map(({ day }) => day),
        fits: isIrregular || draftDates(activity, to, calendars).length > 0,
      };
    });
}

const isWithoutDates = (text: string): boolean => {
  const parsed = parseRule(text);
  return parsed.ok && parsed.rule.kind === 'irregular';
};

/** Clears what belongs to one month: id, changes, records, exceptions; moves dates to the new month. */
function forgotten({ date, also = [], rule, from }: DraftActivity, month: Month, to: Month): object {
  const cleared = {
    id: undefined,
    changes: undefined,
    held: undefined,
    status: undefined,
    full: undefined,
    except: undefined,
  };
  if (rule !== undefined) return { ...cleared, also: undefined, until: undefined, from: anchorIn(rule, from, to) };
  const [first, ...rest] = [date, ...also].flatMap((day) => (day === undefined ? [] : (sameWeekday(day, to) ?? [])));
  return { ...cleared, date: first, also: rest.filter((day) => monthOf(day) !== month) };
}

/** 隔周 and 隔天 go on counting: the first day in the new month that the old count reaches. */
function anchorIn(rule: string, from: string | undefined, to: Month): Day | undefined {
  const parsed = parseRule(rule);
  if (!parsed.ok || from === undefined) return undefined;
  const { rule: read } = parsed;
  const period = read.kind === 'weeks-apart' ? read.weeks * 7 : read.kind === 'days-apart' ? read.days : undefined;
  if (period === undefined) return undefined;
  const gap = daysBetween(from as Day, firstDayOf(to));
  return addDays(from as Day, Math.max(0, Math.ceil(gap / period)) * period);
}

/** The first Saturday stays the first Saturday; undefined where the new month has no fifth. */
export function sameWeekday(day: Day, to: Month): Day | undefined {
  const nth = Math.floor((Number(day.slice(8)) - 1) / 7);
  const first = firstDayOf(to);
  const found = addDays(first, ((weekdayOf(day) - weekdayOf(first) + 7) % 7) + nth * 7);
  return found <= lastDayOf(to) ? found : undefined;
}
