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
  /** Of the month before or after: a date alone. */
  outside: boolean;
  /** Its festival or solar term, or else its lunar day. */
  note: string;
  festive: boolean;
  rest: '休' | '班' | '';
  items: SheetItem[];
  /** For how many there is no room. */
  more: number;
}

export interface SheetItem {
  key: string;
  time: string;
  phrases: string[];
  marks: Mark[];
  /** 取消, 改期, 已满: a word, never a colour alone. */
  tag: { kind: StateView['kind']; label: string } | undefined;
  note: string;
}
