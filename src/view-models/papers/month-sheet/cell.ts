/** A day of the month sheet, and one activity on it. */
import type { Day } from '../../../domain/calendar/day.ts';
import type { StateView } from '../../activity/state.ts';
import type { Mark } from '../../marks/mark.ts';

export interface DayCell {
  day: Day;
  date: number;
  /** 11月16日 */
  label: string;
  weekday: string;
  weekend: boolean;
  /** Belongs to the previous or next month: only the date is shown. */
  outside: boolean;
  /** Festival, solar term or lunar day. */
  note: string;
  festive: boolean;
  /** 休 on a public holiday, 班 on a make-up workday, which is a workday at a weekend. */
  rest: '休' | '班' | '';
  isMakeUp: boolean;
  items: SheetItem[];
  /** Number of items that do not fit. */
  more: number;
}

export interface SheetItem {
  key: string;
  time: string;
  phrases: string[];
  marks: Mark[];
  /** 取消, 改期, 已满, … */
  tag: { kind: StateView['kind']; label: string } | undefined;
  note: string;
}
