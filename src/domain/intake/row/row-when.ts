/** Days and times of a row, from its cells for date, weekday, time, start and end. */
import { addDays, isDay, weekdayOf, type Day } from '../../calendar/day.ts';
import { isRule } from '../../calendar/rule/parse.ts';
import { plainText } from '../fields/clean.ts';
import { joinSpan, timeOfFraction } from '../fields/when/clock.ts';
import type { Problem } from '../fields/rest.ts';
import type { WhenContext } from '../fields/when/when-context.ts';
import { readWhen, type When } from '../fields/when/when.ts';
import { longDay, vagueAbout } from '../fields/when/problems.ts';
import type { PlacedCell } from '../layout/grid-of-cells.ts';
import type { Table } from '../source.ts';
import { filled, withColons, withPartOfDay, withWeekdayAsDate, type CellsByRole } from './cells.ts';

export interface RowWhen extends Omit<When, 'problems'> {
  problems: readonly PlacedProblem[];
  /** The cell that holds the date. */
  dateCell?: PlacedCell;
  timeCell?: PlacedCell;
}

export interface PlacedProblem extends Problem {
  at: string;
}

export interface SheetContext extends WhenContext {
  epoch: Table['epoch'];
  /** CSV and TSV hold numbers as text: 12.2 may have been 12.20. */
  isPlainText: boolean;
  /** A cell for the date may hold any rule of the language, 不定期 too. */
  isTemplate?: boolean;
}

const NOTHING: When = { days: [], times: [], provisional: false, problems: [], remainder: '' };

export function readRowWhen(written: CellsByRole, context: SheetContext): RowWhen {
  const cells = withWeekdayAsDate(written, (cell) => namesDays(whenOfCell(cell, context)));
  const timeCells = [...filled(cells, 'time'), ...filled(cells, 'start'), ...filled(cells, 'end')];
  const date = readDateCells(cells, context);
  const time = readTimeCells(withPartOfDay(cells), context, date.when.times[0]);
  const problems = [...date.problems, ...time.problems];
  const when = withWeekday(date.when, cells, problems);
  // 上午 beside a cell with the clock says nothing that is missing.
  const isTimeKnown = time.spans.length > 0 || when.times.length > 0;
  return {
    ...when,
    times: time.spans.length > 0 ? time.spans : when.times,
    remainder: [date.remainder, time.remainder].filter((text) => text !== '').join('，'),
    problems: problems.filter((problem) => !(isTimeKnown && problem.kind === 'time-vague')),
    ...(date.cell === undefined ? {} : { dateCell: date.cell }),
    ...(timeCells[0] === undefined ? {} : { timeCell: timeCells[0] }),
  };
}

interface DateReading {
  when: When;
  cell?: PlacedCell;
  problems: PlacedProblem[];
  remainder: string;
}

/** The cells for the date; a cell for the time that names days too (每周六 9:00) is read together with them. */
function readDateCells(cells: CellsByRole, context: SheetContext): DateReading {
  const parts = datedParts(cells, context);
  const [clear, other] = parts.filter(({ when }) => isClear(when));
  const chosen = clear ?? parts.find(({ when }) => hasDays(when)) ?? parts[0];
  if (chosen === undefined) return { when: NOTHING, problems: [], remainder: '' };
  const whole = readTogether(parts, clear, context);
  if (whole !== undefined)
    return { when: whole, cell: chosen.cell, problems: placed(whole, chosen.cell), remainder: '' };
  if (clear !== undefined && other !== undefined && daysKey(clear.when) !== daysKey(other.when))
    return twoDates(clear, other);
  return {
    when: chosen.when,
    cell: chosen.cell,
    problems: (clear === undefined ? parts : [clear]).flatMap(({ when, cell }) =>
      when.problems.map((problem) => ({ ...problem, at: cell.at })),
    ),
    remainder: parts
      .filter(({ isTime, when }) => !isTime && when.remainder !== '')
      .map(({ when }) => when.remainder)
      .join('，'),
  };
}

function datedParts(cells: CellsByRole, context: SheetContext): Part[] {
  return [
    ...filled(cells, 'date').map((cell) => ({ cell, when: whenOfCell(cell, context), isTime: false })),
    ...filled(cells, 'time').map((cell) => ({ cell, when: timeOfCell(cell, context), isTime: true })),
  ].filter(({ when, isTime }) => !isTime || namesDays(when));
}

/** 12月 beside 每周六, or 12月5日 beside 周六; undefined where the cells do not complete each other. */
function readTogether(parts: readonly Part[], clear: Part | undefined, context: SheetContext): When | undefined {
  const needsOthers = clear?.when.rule !== undefined || parts.some(({ when }) => when.weekdays !== undefined);
  if (parts.length < 2 || (clear !== undefined && !needsOthers)) return undefined;
  const whole = readWhen(parts.map(dateText).join(' '), context);
  return isClear(whole) || whole.problems.some(({ kind }) => kind === 'date-weekday') ? whole : undefined;
}

const placed = (when: When, { at }: PlacedCell): PlacedProblem[] =>
  when.problems.filter(({ field }) => field !== 'time').map((problem) => ({ ...problem, at }));

/** Stored dates are numbers; their text may be anything. */
const dateText = ({ cell, when }: Part): string =>
  cell.number !== undefined && when.days.length === 1 ? when.days[0]! : cell.text;

interface Part {
  cell: PlacedCell;
  when: When;
  /** A cell for the time. */
  isTime: boolean;
}

function twoDates(first: Part, second: Part): DateReading {
  const said = ({ when }: Part) => when.rule ?? when.days.map(longDay).join('、');
  return {
    when: { ...first.when, ...NOTHING, times: first.when.times },
    cell: first.cell,
    problems: [
      {
        kind: 'conflict',
        at: first.cell.at,
        text: `一处写${said(first)}，一处写${said(second)}，照哪个？`,
        field: 'days',
        answers: [first, second].map((part) => ({
          label: said(part),
          set: part.when.rule === undefined ? { days: part.when.days } : { rule: part.when.rule },
        })),
      },
    ],
    remainder: '',
  };
}

const isClear = (when: When): boolean =>
  (when.days.length > 0 || when.rule !== undefined) && !when.problems.some(({ field }) => field !== 'time');
const daysKey = ({ days, rule, from, until }: When): string => JSON.stringify([days, rule, from, until]);
const namesDays = (when: When): boolean =>
  when.days.length > 0 || when.rule !== undefined || when.problems.some(({ field }) => field !== 'time');

const hasDays = (when: When): boolean => when.days.length > 0 || when.rule !== undefined || when.problems.length > 0;

export function whenOfCell(cell: PlacedCell, context: SheetContext): When {
  if (cell.formula !== undefined)
    return { ...NOTHING, problems: [formulaProblem(cell.formula === 'no-result' ? '公式没有算好' : '公式出错')] };
  const text = cell.text.trim();
  if (context.isTemplate === true && isRule(text)) return { ...NOTHING, rule: text };
  const copied = SERIAL_AS_TEXT.test(text) ? whenOfNumber(Number(text), cell, context) : undefined;
  if (copied !== undefined && copied.days.length > 0) return copied;
  if (hasLostZero(cell, context)) return lostZero(text, context);
  const stored = cell.number === undefined ? undefined : whenOfNumber(cell.number, cell, context);
  if (stored !== undefined) return stored;
  const [, month, day] = /^(\d{1,2})-(\d{1,2})$/.exec(plainText(text)) ?? [];
  if (month !== undefined && day !== undefined) return dashed({ text, month, day }, context);
  return readWhen(/^\d{1,2}$/.test(text) ? `${text}日` : text, context);
}

/** 12-05 is a day of December; 12-15 may also be from the 12th to the 15th. */
function dashed({ text, month, day }: { text: string; month: string; day: string }, context: SheetContext): When {
  const isSpan = Number(day) > Number(month) && !day.startsWith('0') && !month.startsWith('0');
  const [asDay, asSpan] = [`${month}月${day}日`, `${month}日-${day}日`].map((written) => readWhen(written, context));
  if (!isSpan) return asDay!;
  if (Number(month) !== Number(context.month.slice(5))) return asSpan!.days.length > 0 ? asSpan! : asDay!;
  const choices = [asDay!.days, asSpan!.days].filter((days) => days.length > 0);
  const answers = choices.map((days) => ({ label: days.map(longDay).join('、'), set: { days } }));
  const problem = {
    kind: 'date-ambiguous',
    text: `“${text}”是一天，还是从几号到几号？`,
    field: 'days',
    answers,
  } as const;
  return { ...NOTHING, problems: [problem] };
}

/** 12.2 as a number may have been 12.20; 12.5 cannot. */
const hasLostZero = (cell: PlacedCell, { isPlainText }: SheetContext): boolean =>
  (isPlainText || cell.number !== undefined) && cell.shows === undefined && /^\d{1,2}\.[123]$/.test(cell.text.trim());

/** Stored dates and times; undefined for other numbers, which are read as text. */
function whenOfNumber(number: number, cell: PlacedCell, context: SheetContext): When | undefined {
  if (cell.shows === 'time' || (number > 0 && number < 1)) return { ...NOTHING, times: [timeOfFraction(number)] };
  const day = dayOfSerial(number, cell, context);
  if (day === undefined) return undefined;
  return {
    ...readWhen(day, context),
    times: number % 1 > 0 ? [timeOfFraction(number)] : [],
    ...(cell.text === day ? {} : { how: 'Excel 把日期存成了数' }),
  };
}

/** 46361, copied without its format. */
const SERIAL_AS_TEXT = /^[2-7]\d{4}(?:\.\d+)?$/;
const MAX_YEARS_OFF = 10;

/** Numbers of some years around the month; anything else is no date that anybody meant. */
function dayOfSerial(number: number, cell: PlacedCell, { epoch, month }: SheetContext): Day | undefined {
  if (number < 20_000 || number > 80_000) return undefined;
  const day = addDays(epoch, Math.floor(number));
  const years = Math.abs(Number(day.slice(0, 4)) - Number(month.slice(0, 4)));
  return isDay(day) && (cell.shows !== undefined || years <= MAX_YEARS_OFF) ? day : undefined;
}

function lostZero(text: string, context: SheetContext): When {
  const days = [text, `${text}0`].flatMap((written) => readWhen(written, context).days);
  return {
    ...NOTHING,
    problems: [
      {
        kind: 'date-ambiguous',
        text: `“${text}”可能是${days.map(longDay).join('，也可能是')}（表格会吃掉末尾的 0）`,
        field: 'days',
        answers: days.map((day) => ({ label: longDay(day), set: { days: [day] } })),
      },
    ],
  };
}

interface TimeReading {
  spans: readonly string[];
  problems: readonly PlacedProblem[];
  remainder: string;
}

function readTimeCells(cells: CellsByRole, context: SheetContext, startOfDate: string | undefined): TimeReading {
  const [start] = filled(cells, 'start');
  const [end] = filled(cells, 'end');
  const own = filled(cells, 'time');
  if (start !== undefined || end !== undefined) return readStartEnd({ start, end, startOfDate }, context);
  const parts = own.map((cell) => ({ cell, when: timeOfCell(cell, context) }));
  return {
    spans: parts.flatMap(({ when }) => when.times),
    problems: parts.flatMap(({ cell, when }) =>
      when.problems.filter(({ field }) => field === 'time').map((problem) => ({ ...problem, at: cell.at })),
    ),
    remainder: parts
      .map(({ when }) => when.remainder)
      .filter((text) => text !== '')
      .join('，'),
  };
}

interface StartEnd {
  start: PlacedCell | undefined;
  end: PlacedCell | undefined;
  startOfDate: string | undefined;
}

function readStartEnd({ start, end, startOfDate }: StartEnd, context: SheetContext): TimeReading {
  const first = start === undefined ? startOfDate : clockText(start);
  const last = end === undefined ? undefined : clockText(end);
  const at = (start ?? end)!.at;
  if (first === undefined) return { spans: [], problems: [], remainder: '' };
  const joined = last === undefined ? undefined : joinSpan(first, last);
  if (joined !== undefined) return { spans: [joined], problems: [], remainder: '' };
  const when = readWhen(last === undefined ? first : `${first}-${last}`, context);
  return { spans: when.times, problems: when.problems.map((problem) => ({ ...problem, at })), remainder: '' };
}

function timeOfCell(cell: PlacedCell, context: SheetContext): When {
  if (cell.formula !== undefined) return { ...NOTHING, problems: [{ ...formulaProblem('公式出错'), field: 'time' }] };
  if (cell.number !== undefined && cell.number % 1 > 0) return { ...NOTHING, times: [timeOfFraction(cell.number)] };
  if (/^0\.\d+$/.test(cell.text.trim())) return { ...NOTHING, times: [timeOfFraction(Number(cell.text))] };
  const when = readWhen(withColons(cell.text), context);
  // 待定 in a cell for the time leaves the date alone.
  const problems = when.problems.map((problem) =>
    problem.kind === 'date-vague' ? vagueAbout(cell.text.trim(), 'time-vague') : problem,
  );
  return { ...when, problems };
}

function clockText(cell: PlacedCell): string {
  return cell.number !== undefined && cell.number % 1 > 0 ? timeOfFraction(cell.number) : plainText(cell.text);
}

/** Compares the column for the weekday; its cell is where a difference is asked about. */
function withWeekday(when: When, cells: CellsByRole, problems: PlacedProblem[]): When {
  const cell = filled(cells, 'weekday')[0];
  const weekdays = [...plainText(cell?.text ?? '').replaceAll(/[周、,\s()]/g, '')].map(
    (character) => '一二三四五六日'.indexOf(character.replace('天', '日')) + 1,
  );
  if (cell === undefined || weekdays.length === 0 || weekdays.includes(0)) return when;
  const wrong = when.days.find((day) => !weekdays.includes(weekdayOf(day)));
  if (wrong === undefined) return when;
  const near = [-3, -2, -1, 1, 2, 3]
    .map((days) => addDays(wrong, days))
    .filter((day) => weekdays.includes(weekdayOf(day)));
  problems.push({
    kind: 'date-weekday',
    at: cell.at,
    text: `${longDay(wrong)}，星期写的却是“${cell.text.trim()}”`,
    field: 'days',
    answers: [...when.days, ...near].map((day) => ({ label: longDay(day), set: { days: [day] } })),
  });
  return { ...when, days: [] };
}

const formulaProblem = (text: string): Problem => ({
  kind: 'formula',
  text: `${text}，读不到日期`,
  field: 'days',
  answers: [],
});
