/** A month drawn as a grid: weekdays across, a row of day numbers, the activities of each day below or beside its number. */
import { dayOf, weekdayOf, type Day, type Month } from '../../calendar/day.ts';
import { weekdayNumber } from '../fields/when/days/weekdays.ts';
import { plainText } from '../fields/clean.ts';
import type { PlacedCell } from './grid-of-cells.ts';

export interface DayCell {
  day: Day;
  at: string;
  /** Lines of the cell without the day's number. */
  lines: readonly string[];
  /** The column says another weekday than the calendar. */
  isOffWeekday: boolean;
}

export interface CalendarGrid {
  top: number;
  cells: readonly DayCell[];
  /** Rows below the grid. */
  rest: readonly (readonly PlacedCell[])[];
}

const MIN_WEEKDAYS = 5;

export function findCalendarGrid(rows: readonly (readonly PlacedCell[])[], month: Month): CalendarGrid | undefined {
  const top = rows.findIndex((row) => weekdaysOf(row).size >= MIN_WEEKDAYS);
  if (top < 0) return undefined;
  const weekdays = weekdaysOf(rows[top]!);
  const walk = new Walk(weekdays, month);
  let end = top + 1;
  for (let row = top + 1; row < rows.length; row += 1) {
    if (!walk.read(rows[row]!)) break;
    end = row + 1;
  }
  return walk.cells.length === 0 ? undefined : { top, cells: walk.cells, rest: rows.slice(end) };
}

function weekdaysOf(row: readonly PlacedCell[]): Map<number, number> {
  const weekdays = new Map<number, number>();
  for (const cell of row) {
    const [, name] = /^(?:周)?([一二三四五六日天])$/.exec(plainText(cell.text)) ?? [];
    if (name !== undefined && !cell.continued) weekdays.set(cell.column, weekdayNumber(name));
  }
  return new Set(weekdays.values()).size === weekdays.size ? weekdays : new Map<number, number>();
}

/** Walks the rows in reading order; the numbers before the first 1 and after the last day belong to other months. */
class Walk {
  readonly cells: DayCell[] = [];
  readonly #weekdays: ReadonlyMap<number, number>;
  readonly #month: Month;
  /** By column: the day whose activities follow. */
  #days = new Map<number, Day>();
  #last = 0;
  #phase: 'before' | 'in' | 'after' = 'before';

  constructor(weekdays: ReadonlyMap<number, number>, month: Month) {
    this.#weekdays = weekdays;
    this.#month = month;
  }

  /** False for a row that is not part of the grid. */
  read(row: readonly PlacedCell[]): boolean {
    const cells = row.filter((cell) => this.#weekdays.has(cell.column) && cell.text.trim() !== '' && !cell.continued);
    if (cells.length === 0) return row.every((cell) => cell.text.trim() === '');
    const numbered = cells.filter((cell) => dayNumber(cell.text) !== undefined);
    if (numbered.length === 0 && (this.#days.size === 0 || isNoteRow(row))) return false;
    if (numbered.length * 2 >= cells.length) this.#startWeek(row);
    for (const cell of cells) this.#add(cell);
    return true;
  }

  #startWeek(row: readonly PlacedCell[]): void {
    this.#days = new Map();
    for (const cell of row) {
      const number = this.#weekdays.has(cell.column) ? dayNumber(cell.text) : undefined;
      if (number === undefined) continue;
      if (number === 1 && this.#phase === 'before') this.#phase = 'in';
      else if (number < this.#last && this.#phase === 'in') this.#phase = 'after';
      this.#last = number;
      const day = dayOf(Number(this.#month.slice(0, 4)), Number(this.#month.slice(5)), number);
      if (this.#phase === 'in' && day !== undefined) this.#days.set(cell.column, day);
    }
  }

  #add(cell: PlacedCell): void {
    const day = this.#days.get(cell.column);
    const lines = withoutNumber(cell.text);
    if (day === undefined || lines.length === 0) return;
    this.cells.push({ day, at: cell.at, lines, isOffWeekday: weekdayOf(day) !== this.#weekdays.get(cell.column) });
  }
}

/** 5, 5日, 12/5, or 5 on a line of its own above the activities; 初八 beside it is left out. */
function dayNumber(text: string): number | undefined {
  const [first = ''] = text.trim().split('\n');
  const [, number] =
    /^(?:\d{1,2}[月/.])?(\d{1,2})[日号]?(?:\s*[(（]?(?:初|十|廿|正|腊|冬)?[\u4e00-\u9fff]{1,3}[)）]?)?$/.exec(
      first.trim(),
    ) ?? [];
  return number !== undefined && Number(number) >= 1 && Number(number) <= 31 ? Number(number) : undefined;
}

function withoutNumber(text: string): string[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return dayNumber(text) === undefined ? lines : lines.slice(1);
}

const isNoteRow = (row: readonly PlacedCell[]): boolean =>
  /^(?:注|备注|说明|附)/.test(row.find((cell) => cell.text !== '')?.text ?? '');
