/** Phrases after 每月: 5日, 第一个周六, 最后一个工作日, or several of them. */
import type { MonthPart } from '../rule.ts';
import {
  monthDaysText,
  ordinalsText,
  takeMonthDays,
  takeOrdinals,
  takeSeveral,
  takeWeekdays,
  takeWorkdays,
  WEEK,
  weekdaysText,
} from './parts.ts';
import type { Scanner } from '../scanner.ts';

export const PART_KINDS: Readonly<Record<MonthPart['kind'], true>> = {
  'month-days': true,
  'month-weekdays': true,
  'month-workdays': true,
};

/** 第一个周二、第三个周四; empty where nothing matches or something is repeated. */
export function takeMonthParts(scanner: Scanner): MonthPart[] {
  const parts = takeSeveral<MonthPart>(scanner, () => {
    scanner.take('每月', '每个月');
    // 每月末最后一个工作日 is redundant.
    if (scanner.sees(() => scanner.take('末', '月末', '底', '月底') && scanner.take('最后', '的最后')))
      scanner.take('末', '月末', '底', '月底');
    scanner.take('的');
    return takePart(scanner);
  });
  const joined = parts.reduce<MonthPart[] | undefined>((list, part) => list && added(list, part), []);
  return joined ?? [];
}

export function printMonthPart(part: MonthPart): string {
  if (part.kind === 'month-days') return monthDaysText(part.days);
  return `${ordinalsText(part.nth)}${part.kind === 'month-workdays' ? '工作日' : `周${weekdaysText([part.weekday])}`}`;
}

function takePart(scanner: Scanner): MonthPart[] | undefined {
  const weekdays = scanner.attempt(() => takePlaces(scanner));
  if (weekdays !== undefined) return weekdays;
  const nth = scanner.attempt(() => takeWorkdays(scanner));
  if (nth !== undefined) return [{ kind: 'month-workdays', nth }];
  const days = takeMonthDays(scanner);
  return days && [{ kind: 'month-days', days }];
}

/** 第一个周六 · 第一、三个周六、日 · 月末的周四. */
function takePlaces(scanner: Scanner): MonthPart[] | undefined {
  const nth = scanner.take('月末的', '末的', '月底的', '底的') ? [-1] : takeOrdinals(scanner, 5);
  if (nth === undefined || !scanner.take(...WEEK)) return undefined;
  // 第一个周一至周三 means three days in a row, but the first Wednesday may come before the first Monday.
  const weekdays = takeWeekdays(scanner, { ranges: false });
  return weekdays?.map((weekday) => ({ kind: 'month-weekdays', nth: [...nth], weekday }));
}

/** Merges parts of one kind: 第一个周六和第三个周六. Undefined where something is repeated. */
function added(list: MonthPart[], part: MonthPart): MonthPart[] | undefined {
  const same = list.findIndex((other) => keyOf(other) === keyOf(part));
  const other = list[same];
  if (other === undefined) return [...list, part];
  const [before, more] = [numbersOf(other), numbersOf(part)];
  if (more.some((value) => before.includes(value))) return undefined;
  const all = [...before, ...more].sort((a, b) => Number(a < 0) - Number(b < 0) || a - b);
  return list.with(same, part.kind === 'month-days' ? { ...part, days: all } : { ...part, nth: all });
}

const keyOf = (part: MonthPart): string => (part.kind === 'month-weekdays' ? `${part.kind}${part.weekday}` : part.kind);
const numbersOf = (part: MonthPart): number[] => (part.kind === 'month-days' ? part.days : part.nth);
