/** The days in one cell: written, stored as a number, or damaged by a spreadsheet. */
import { addDays, isDay, type Day } from '../../../calendar/day.ts';
import { isRule } from '../../../calendar/rule/parse.ts';
import { plainText } from '../../fields/clean.ts';
import { timeOfFraction } from '../../fields/when/clock.ts';
import { longDay } from '../../fields/when/problems.ts';
import { readWhen, type When } from '../../fields/when/when.ts';
import type { PlacedCell } from '../../layout/grid-of-cells.ts';
import type { SheetContext } from './context.ts';
import { formulaProblem, NOTHING } from './facts.ts';

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

/** Numbers of some years around the month; anything else is not meant as a date. */
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
