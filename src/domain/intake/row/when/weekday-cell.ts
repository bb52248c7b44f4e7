import { addDays, weekdayOf } from '../../../calendar/day.ts';
import { plainText } from '../../fields/clean.ts';
import { longDay } from '../../fields/when/problems.ts';
import { weekdayNumbers } from '../../fields/when/days/weekdays.ts';
import type { When } from '../../fields/when/when.ts';
import { filled, type CellsByRole } from '../cells.ts';
import type { PlacedProblem } from './context.ts';

/** Compares the column for the weekday; its cell is where a difference is asked about. */
export function withWeekday(when: When, cells: CellsByRole, problems: PlacedProblem[]): When {
  const cell = filled(cells, 'weekday')[0];
  const weekdays = weekdayNumbers(plainText(cell?.text ?? '').replaceAll(/[\s()]/g, ''));
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
