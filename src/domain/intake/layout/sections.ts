/** Finds the tables inside a worksheet: header rows, the rows below each, and the text around them. */
import { headerText, roleOf, type Role } from './columns.ts';
import { ownCells, type PlacedCell } from './grid-of-cells.ts';

export interface Section {
  /** Text of the rows above the header, nearest last. */
  titles: readonly PlacedCell[];
  roles: ReadonlyMap<number, Role>;
  /** Header cells by column. */
  headers: ReadonlyMap<number, PlacedCell>;
  rows: readonly (readonly PlacedCell[])[];
}

interface Header {
  top: number;
  bottom: number;
  roles: Map<number, Role>;
  headers: Map<number, PlacedCell>;
}

export function findSections(rows: readonly (readonly PlacedCell[])[]): Section[] {
  const headers = findHeaders(rows);
  return headers.flatMap((header, index) => {
    const end = headers[index + 1]?.top ?? rows.length;
    const start = index === 0 ? 0 : (headers[index - 1]?.bottom ?? 0) + 1;
    const body = rows.slice(header.bottom + 1, end);
    const titles = titlesAbove(rows.slice(start, header.top), index === 0);
    // A title of the next section is not a row of this one.
    const own = index + 1 < headers.length ? withoutTrailingTitle(body) : body;
    return sideBySide(header).map(({ left, right }) => {
      const isInside = ({ column }: { column: number }) => column >= left && column < right;
      const part = { ...header, ...within(header, isInside) };
      return {
        titles,
        roles: withTimeBesideDate(part),
        headers: part.headers,
        rows: own.map((row) => row.filter(isInside)),
      };
    });
  });
}

/** Two tables beside each other repeat the names of all their columns. */
function sideBySide({ headers }: Header): { left: number; right: number }[] {
  const named = [...headers.values()].filter(({ continued }) => !continued);
  const names = named.map(({ text }) => headerText(text));
  const size = names.indexOf(names[0] ?? '', 1);
  const repeats = size >= 2 && names.length % size === 0 && names.every((name, index) => name === names[index % size]);
  if (!repeats) return [{ left: 0, right: Infinity }];
  const lefts = named.filter((_, index) => index % size === 0).map(({ column }) => column);
  return lefts.map((left, index) => ({ left: index === 0 ? 0 : left, right: lefts[index + 1] ?? Infinity }));
}

function within(
  { roles, headers }: Header,
  fits: (place: { column: number }) => boolean,
): Pick<Header, 'roles' | 'headers'> {
  const inside = <Item>(columns: ReadonlyMap<number, Item>) =>
    new Map([...columns].filter(([column]) => fits({ column })));
  return { roles: inside(roles), headers: inside(headers) };
}

function findHeaders(rows: readonly (readonly PlacedCell[])[]): Header[] {
  const headers: Header[] = [];
  for (let row = 0; row < rows.length; row += 1) {
    const roles = rolesIn(rows[row]!);
    if (!isHeader(roles, rows[row]!)) continue;
    const header = { top: row, bottom: row, roles, headers: cellsOf(rows[row]!) };
    const below = rows[row + 1];
    if (below !== undefined && continuesHeader(rows[row]!, below)) {
      addSubheader(header, below);
      row += 1;
    }
    headers.push(header);
  }
  return headers;
}

/** A column 时间 has dates, but beside 日期 only times of day. */
function withTimeBesideDate({ roles, headers }: Header): Map<number, Role> {
  const dates = [...roles].filter(([, role]) => role === 'date').map(([column]) => column);
  if (dates.length < 2) return roles;
  const times = dates.filter((column) => /时间$/.test(headerText(headers.get(column)?.text ?? '')));
  const isTime = times.length < dates.length;
  return new Map([...roles].map(([column, role]) => [column, isTime && times.includes(column) ? 'time' : role]));
}

function rolesIn(row: readonly PlacedCell[]): Map<number, Role> {
  const roles = new Map<number, Role>();
  for (const cell of row) {
    const role = cell.text.trim() === '' ? undefined : roleOf(cell.text);
    if (role !== undefined) roles.set(cell.column, role);
  }
  return roles;
}

export const isHeaderRow = (row: readonly PlacedCell[]): boolean => isHeader(rolesIn(row), row);

/** Three known columns, or two where one names the activity; nearly every filled cell is a name. */
function isHeader(roles: ReadonlyMap<number, Role>, row: readonly PlacedCell[]): boolean {
  const filled = ownCells(row).length;
  const found = new Set([...roles.keys()].map((column) => row.find((cell) => cell.column === column)?.at)).size;
  const kinds = new Set(roles.values());
  const hasActivity = kinds.has('title') || kinds.has('content');
  const hasTime = ['date', 'time', 'start', 'weekday'].some((role) => kinds.has(role as Role));
  return found >= 2 && found * 3 >= filled * 2 && (hasActivity ? hasTime || found >= 3 : hasTime && found >= 3);
}

/** 活动时间 over 日期, 星期, 时段. */
function continuesHeader(header: readonly PlacedCell[], below: readonly PlacedCell[]): boolean {
  const own = below.filter((cell) => cell.text.trim() !== '' && !cell.continued);
  const named = own.filter((cell) => roleOf(cell.text) !== undefined);
  const hasSpan = header.some((cell) => cell.continued || cell.text.trim() === '');
  return hasSpan && own.length > 0 && named.length === own.length && below.some((cell) => cell.continued);
}

function addSubheader(header: Header, row: readonly PlacedCell[]): void {
  header.bottom += 1;
  for (const cell of row) {
    const role = cell.continued || cell.text.trim() === '' ? undefined : roleOf(cell.text);
    if (role === undefined) continue;
    header.roles.set(cell.column, role);
    header.headers.set(cell.column, cell);
  }
}

const cellsOf = (row: readonly PlacedCell[]): Map<number, PlacedCell> =>
  new Map(row.filter((cell) => cell.text.trim() !== '').map((cell) => [cell.column, cell]));

function titlesAbove(rows: readonly (readonly PlacedCell[])[], isFirst: boolean): PlacedCell[] {
  const titles = rows.map(ownCells).filter((cells) => cells.length > 0 && (isFirst || cells.length <= 2));
  return (isFirst ? titles : titles.slice(-1)).flat();
}

function withoutTrailingTitle(rows: readonly (readonly PlacedCell[])[]): readonly (readonly PlacedCell[])[] {
  const last = rows.findLastIndex((row) => ownCells(row).length > 0);
  return last >= 0 && ownCells(rows[last]!).length === 1 ? rows.slice(0, last) : rows;
}
