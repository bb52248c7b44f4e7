/** Cells of a cross table with the same text: one activity on several days. */
import { entriesOf } from '../read-grid.ts';
import type { Role } from '../layout/columns.ts';
import type { PlacedCell } from '../layout/grid-of-cells.ts';
import type { DayNamed, Occurrence } from './occurrences.ts';

/** A text that occurs in one or more cells, with the same time and beside the same labels. */
export interface Group {
  key: string;
  occurrence: Occurrence;
  /** With part of the day and time. */
  text: string;
  /** The column beside the cell names the activity; the cell holds a mark or its time. */
  title: PlacedCell | undefined;
  days: DayNamed[];
}

export function groupsOf(occurrence: Occurrence): Group[] {
  const { cell, labels, day, station, place } = occurrence;
  const title = [...(labels.get('title') ?? []), ...(labels.get('content') ?? [])][0];
  if (title === undefined && /放假|休息|闭馆|闭站/.test(cell.text) && !ANY_TIME.test(cell.text)) return [];
  const lines = cell.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const texts = title === undefined ? entriesOf(lines) : [MARK.test(cell.text.trim()) ? '' : lines.join('，')];
  const others = [...labels]
    .filter(([role]) => !ROLES_OF_WHEN.has(role))
    .map(([role, cells]) => [role, cells[0]!.text]);
  return texts.map((written) => {
    const text = withTime(written, occurrence);
    const single = day.kind === 'unclear' || day.kind === 'row' ? cell.at : day.kind;
    return {
      key: JSON.stringify([text, title?.at, station, place, others, single]),
      occurrence,
      text,
      title,
      days: [day],
    };
  });
}

const MARK = /^(?:[√✓✔☑●○◎★Vv]|有|是)$/u;
const ANY_TIME = /\d{1,2}\s*[:：点时]/;
export const ROLES_OF_WHEN: ReadonlySet<Role> = new Set([
  'time',
  'start',
  'end',
  'date',
  'weekday',
  'station',
  'ignored',
  'id',
]);
const PERIOD_BEFORE = /(?:凌晨|清晨|早晨|早上|早|上午|中午|下午|傍晚|晚上|晚间|晚|夜)\s*$/;
const FIRST_TIME = /\d{1,2}\s*(?:[:：]\s*\d{2}|[点时])/;

/** The cell's own time counts before the row's; 2:30 under 下午 is 14:30. */
function withTime(text: string, { part, time }: Occurrence): string {
  const own = FIRST_TIME.exec(text);
  if (own === null)
    return [part !== undefined && !PERIOD.test(time ?? '') ? part : '', time ?? '', ' ', text].join('').trim();
  const before = text.slice(0, own.index);
  return part === undefined || PERIOD_BEFORE.test(before) ? text : `${before}${part}${text.slice(own.index)}`;
}

const PERIOD = /[上下中]午|[早晚]|傍晚/;
