/** Tables with days, weekdays, parts of the day or stations across, and the activities in the cells below. */
import { headerText, roleOf, type Role } from '../layout/columns.ts';
import { ownCells, type PlacedCell } from '../layout/grid-of-cells.ts';
import { isHeaderRow } from '../layout/sections.ts';
import { headingOf, kindOfHeading, type Heading, type HeadingContext } from './axis.ts';
import { labelRoles } from './labels.ts';

export interface CrossTable {
  top: number;
  /** Index after the last row. */
  end: number;
  headings: ReadonlyMap<number, Heading>;
  /** Columns beside the headed ones. */
  roles: ReadonlyMap<number, Role>;
  headers: ReadonlyMap<number, PlacedCell>;
  rows: readonly (readonly PlacedCell[])[];
}

type Rows = readonly (readonly PlacedCell[])[];
type Headings = ReadonlyMap<number, Heading>;

/** Rows of weekdays; several of them are a table for each week. */
export const countWeeks = (rows: Rows, context: HeadingContext): number =>
  rows.filter((row) => {
    const headings = headingsIn(row, context);
    return isHeadingRow(headings, row) && [...headings.values()].every(({ weekday }) => weekday !== undefined);
  }).length;

export function findCrossTable(rows: Rows, context: HeadingContext): CrossTable | undefined {
  for (let top = 0; top < rows.length - 1; top += 1) {
    const first = headingsIn(rows[top]!, context);
    if (!isHeadingRow(first, rows[top]!)) continue;
    const second = headingsIn(rows[top + 1]!, context);
    const isDouble = goesOn(first, second, rows[top + 1]!);
    const headings = isDouble ? joined(first, second) : first;
    const start = top + (isDouble ? 2 : 1);
    const end = endOf(rows, start, headings, context);
    const body = rows.slice(start, end);
    const headers = new Map(rows[top]!.filter((cell) => !headings.has(cell.column)).map((cell) => [cell.column, cell]));
    const roles = labelRoles(body, headings, headers, context);
    const table = { top, end, headings, roles, headers, rows: body };
    if (isComplete(table) && !isForm(rows)) return table;
  }
  return undefined;
}

/** Empty as soon as a cell is neither a heading nor the name of a column; the corner may say anything, as 节次 or 星期/时间. */
function headingsIn(row: readonly PlacedCell[], context: HeadingContext): Headings {
  const headings = new Map<number, Heading>();
  let isCorner = true;
  for (const cell of row) {
    if (cell.text.trim() === '') continue;
    const heading = headingOf(cell, context);
    if (heading !== undefined) headings.set(cell.column, heading);
    else if (roleOf(cell.text) === undefined && !(isCorner && /^\D{1,10}$/.test(headerText(cell.text))))
      return new Map();
    isCorner = isCorner && cell.continued;
  }
  return headings;
}

const MIN_COLUMNS = { day: 2, weekday: 3, part: 2, station: 2, place: 2 };
/** 1, 2, 3 alone are days only in a long row. */
const MIN_BARE_DAYS = 5;

/** Headings of one kind, once each; all other cells are names of columns. */
function isHeadingRow(headings: ReadonlyMap<number, Heading>, row: readonly PlacedCell[]): boolean {
  if (headings.size < 2) return false;
  const own = ownCells(row);
  const headed = own.filter(({ column }) => headings.has(column));
  const kinds = new Set(headed.map(({ column }) => kindOfHeading(headings.get(column)!)));
  const [kind] = kinds;
  if (kinds.size !== 1 || kind === undefined || headed.length < MIN_COLUMNS[kind]) return false;
  const bare = headed.filter(({ text }) => /^\d{1,2}$/.test(text.trim()));
  if (bare.length > 0 && (bare.length < MIN_BARE_DAYS || bare.length < headed.length)) return false;
  return new Set(headed.map(({ column }) => JSON.stringify(headings.get(column)))).size === headed.length;
}

/** Dates under weekdays, 上午 and 下午 under dates. */
function goesOn(
  first: ReadonlyMap<number, Heading>,
  second: ReadonlyMap<number, Heading>,
  row: readonly PlacedCell[],
): boolean {
  const own = row.filter((cell) => cell.text.trim() !== '' && !cell.continued);
  const kinds = (headings: ReadonlyMap<number, Heading>) => new Set([...headings.values()].map(kindOfHeading));
  const isOther = !kinds(second).has('place') && ![...kinds(second)].some((kind) => kinds(first).has(kind));
  const headed = own.filter(({ column }) => second.has(column));
  const isLabelled = own.every(({ column, text }) => second.has(column) || (!first.has(column) && text.length <= 6));
  return isOther && headed.length >= 2 && isLabelled && [...second.keys()].every((column) => first.has(column));
}

const joined = (first: ReadonlyMap<number, Heading>, second: ReadonlyMap<number, Heading>): Map<number, Heading> =>
  new Map([...first].map(([column, heading]) => [column, { ...heading, ...second.get(column) }]));

/** The next heading row, or a header of an ordinary table. */
function endOf(rows: Rows, start: number, headings: Headings, context: HeadingContext): number {
  const next = rows.findIndex(
    (row, index) => index >= start && (isHeaderRow(row) || isHeadingRow(headingsIn(row, context), row)),
  );
  if (next < 0) return rows.length;
  // The rows above the next headings are titles of that table.
  let end = next;
  while (end > start && isTitle(rows[end - 1]!, headings)) end -= 1;
  return end;
}

/** Empty, or one cell beside or across the headed columns. */
function isTitle(row: readonly PlacedCell[], headings: Headings): boolean {
  const [first, ...others] = ownCells(row);
  if (first === undefined) return true;
  const width = row.filter(({ at }) => at === first.at).length;
  return others.length === 0 && (!headings.has(first.column) || width > 2);
}

/** A cross table must name its days. */
function isComplete({ headings, roles, rows }: CrossTable): boolean {
  const labels = new Set(roles.values());
  const isDated = ({ day, weekday, problems }: Heading) => (day ?? weekday ?? problems) !== undefined;
  const hasDay = [...headings.values()].some(isDated) || labels.has('date') || labels.has('weekday');
  return hasDay && rows.some((row) => row.some(({ column, text }) => headings.has(column) && text.trim() !== ''));
}

/** Field names in the first column, as in a form with one activity per column. */
function isForm(rows: Rows): boolean {
  const names = rows.map((row) => roleOf(ownCells(row)[0]?.text ?? ''));
  return names.filter((role) => role !== undefined && FIELD_NAMES.has(role)).length >= 2;
}

const FIELD_NAMES: ReadonlySet<Role> = new Set(['title', 'place', 'audience', 'ways', 'phone', 'seats']);
