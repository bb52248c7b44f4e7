/** The days of a row, from all cells that name days. */
import { longDay } from '../../fields/when/problems.ts';
import { readWhen, type When } from '../../fields/when/when.ts';
import type { PlacedCell } from '../../layout/grid-of-cells.ts';
import { filled, type CellsByRole } from '../cells.ts';
import type { PlacedProblem, SheetContext } from './context.ts';
import { whenOfCell } from './date-of-cell.ts';
import { daysKey, hasDays, isClear, namesDays, NOTHING } from './facts.ts';
import { timeOfCell } from './time-cells.ts';

interface DateReading {
  when: When;
  cell?: PlacedCell;
  problems: PlacedProblem[];
  remainder: string;
}

/** The cells for the date; a cell for the time that names days too (每周六 9:00) is read together with them. */
export function readDateCells(cells: CellsByRole, context: SheetContext): DateReading {
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
