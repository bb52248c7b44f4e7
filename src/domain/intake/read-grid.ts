/** The activities in a calendar grid. What is the same on several days becomes one activity. */
import { entryActivity, readEntry, type EntryContext } from './fields/entry/entry.ts';
import { isPlace } from './fields/entry/parts.ts';
import { splitSessions } from './fields/entry/split.ts';
import { longDay } from './fields/when/problems.ts';
import type { Gathered } from './gather.ts';
import type { CalendarGrid, DayCell } from './layout/calendar-grid.ts';
import { ownCells } from './layout/grid-of-cells.ts';
import { withoutPrivate } from './fields/private.ts';
import { withoutWhen, type Question, type ReadActivity } from './reading.ts';

export function readGrid(grid: CalendarGrid, context: EntryContext, gathered: Gathered): void {
  const found = new Map<string, { activity: ReadActivity; questions: Question[] }>();
  for (const cell of grid.cells)
    for (const text of entriesOf(cell.lines)) {
      const read = readDayEntry(cell, text, context);
      if (read === undefined) {
        for (const problem of withoutPrivate(text, 'note').problems) gathered.ask({ ...problem, at: cell.at });
        gathered.skip(cell.at, '没有活动');
        continue;
      }
      const { title, time, place } = read.activity.values;
      const key = JSON.stringify([title, time, place]);
      const same = found.get(key);
      if (same === undefined) found.set(key, read);
      else found.set(key, { ...same, activity: withDays(same.activity, read.activity) });
    }
  for (const { activity, questions } of found.values()) gathered.add([activity], questions);
  for (const cell of grid.rest.flatMap(ownCells))
    for (const problem of withoutPrivate(cell.text, 'note').problems) gathered.ask({ ...problem, at: cell.at });
}

/** A line with a time begins an entry; lines without one go on with it. */
export function entriesOf(lines: readonly string[]): string[] {
  const entries: string[] = [];
  for (const line of lines) {
    if (/^[【[].{1,8}[】\]]$/.test(line)) continue;
    const begins = entries.length === 0 || (STARTS_ENTRY.test(line) && !continuesEntry(entries.at(-1)!, line));
    if (begins) entries.push(line);
    else entries.push(`${entries.pop() ?? ''}，${line}`);
  }
  return entries.flatMap(splitSessions);
}

/** 冬至包饺子, then 10:00 食堂 on the next line: the time and the place of the same activity. */
function continuesEntry(entry: string, line: string): boolean {
  if (ANY_TIME.test(entry)) return false;
  const rest = line.replace(TIME_AT_START, '').trim();
  return rest === '' || isPlace(rest);
}

const ANY_TIME = /\d{1,2}\s*[:：点时]/;
const TIME_AT_START =
  /^(?:上午|下午|晚上|早上|中午|傍晚|晚)?\s*\d{1,2}\s*[:：点时](?:\d{2}|半)?(?:\s*[-—–~～至到]+\s*\d{1,2}\s*[:：点时](?:\d{2}|半)?)?/;
const STARTS_ENTRY =
  /^(?:\d{1,2}[.、）)]\s*)?(?:上午|下午|晚上|早上|中午|傍晚|晚)?\s*\d{1,2}\s*[:：点时]|^(?:\d{1,2}[.、]|[①-⑳]|[·•])|^(?:上午|下午|晚上|中午)/;

function readDayEntry(
  cell: DayCell,
  text: string,
  context: EntryContext,
): { activity: ReadActivity; questions: Question[] } | undefined {
  if (/放假|休息|闭馆|闭站/.test(text) && !/\d[:：点]/.test(text)) return undefined;
  const entry = readEntry(text, context);
  if (entry === undefined) return undefined;
  const days = cell.isOffWeekday ? [] : [cell.day];
  const activity = {
    ...entryActivity(cell.at, text, entry),
    values: { ...withoutWhen(entry.values), ...(days.length > 0 ? { days } : {}) },
  };
  const problems = entry.problems.filter(({ kind }) => kind !== 'date-missing');
  const questions = problems.map((problem): Question => ({ ...problem, at: cell.at, activity: 0 }));
  return { activity, questions: cell.isOffWeekday ? [...questions, offWeekday(cell)] : questions };
}

const offWeekday = ({ at, day }: DayCell): Question => ({
  at,
  kind: 'date-weekday',
  text: `${longDay(day)}，格子却画在别的星期下面`,
  activity: 0,
  field: 'days',
  answers: [{ label: longDay(day), set: { days: [day] } }],
});

function withDays(activity: ReadActivity, other: ReadActivity): ReadActivity {
  const days = [...new Set([...(activity.values.days ?? []), ...(other.values.days ?? [])])].sort();
  return days.length === 0 ? activity : { ...activity, values: { ...activity.values, days } };
}
