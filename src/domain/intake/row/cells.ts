/** The cells of a row by role, completed from each other: one may have what another lacks. */
import { plainText } from '../fields/clean.ts';
import type { Role } from '../layout/columns.ts';
import type { PlacedCell } from '../layout/grid-of-cells.ts';

export type CellsByRole = ReadonlyMap<Role, readonly PlacedCell[]>;

export const filled = (cells: CellsByRole, role: Role): PlacedCell[] =>
  (cells.get(role) ?? []).filter((cell) => cell.text.trim() !== '' || cell.formula !== undefined);

/** In a timetable without dates, 周一 and 三、五 in the column for the weekday say when. */
export function withWeekdayAsDate(cells: CellsByRole, namesDays: (cell: PlacedCell) => boolean): CellsByRole {
  const [weekday] = filled(cells, 'weekday');
  const text = plainText(weekday?.text ?? '').replaceAll(/[\s()]/g, '');
  const dates = cells.get('date') ?? [];
  if (weekday === undefined || !/^周?[一二三四五六日天](?:[、,和及至到-]?周?[一二三四五六日天])*$/.test(text))
    return cells;
  const isBlank = ({ text: date, formula }: PlacedCell) => date.trim() === '' || formula !== undefined;
  const times = [...dates, ...filled(cells, 'time')];
  if (dates.some(isBlank) || times.some((cell) => namesDays(cell))) return cells;
  const date = { ...weekday, text: text.startsWith('周') ? text : `周${text}` };
  return new Map([...cells, ['date', [date]], ['time', times]]);
}

const PART = '凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚上|晚间|早|晚';
const PART_ONLY = new RegExp(`^(?:${PART})$`);
const PART_AT_END = new RegExp(`(?:[日号)末天]|周[一二三四五六日天、,和及至到-]+)(${PART})\\)?$`);

/** 每周五晚 or 下午 beside 7:00 in the cell for the time. */
export function withPartOfDay(cells: CellsByRole): CellsByRole {
  const part =
    filled(cells, 'time').find(({ text }) => PART_ONLY.test(plainText(text)))?.text ??
    filled(cells, 'date').flatMap(({ text }) => PART_AT_END.exec(plainText(text))?.[1] ?? [])[0];
  if (part === undefined) return cells;
  const named = (cell: PlacedCell): PlacedCell =>
    cell.number !== undefined || HAS_PART.test(plainText(cell.text)) || !/\d/.test(cell.text)
      ? cell
      : { ...cell, text: `${part.trim()}${withColons(cell.text)}` };
  return new Map([...cells].map(([role, own]) => [role, role === 'time' || role === 'start' ? own.map(named) : own]));
}
const HAS_PART = /[上下中]午|[早晚晨]|\dm|[ap]m/i;

/** 8.30-10.00, 1430, 14;30, 9.30-11 and 9-11 in a cell that holds nothing but times. */
export function withColons(text: string): string {
  const plain = plainText(text);
  if (!TIMES_ONLY.test(plain)) return text;
  return plain
    .replaceAll(
      /(^|[^\d.:])(?:([01]?\d|2[0-3])[.;]([0-5]\d)(?![\d.])|([01]\d|2[0-3])([0-5]\d)(?![\d.:]))/g,
      (...parts) => `${String(parts[1])}${String(parts[2] ?? parts[4])}:${String(parts[3] ?? parts[5])}`,
    )
    .replaceAll(/(:[0-5]\d(?:-|至|到))([01]?\d|2[0-3])(?![\d:点时])/g, '$1$2:00')
    .replace(/^(\D*)([01]?\d|2[0-3])(-|至|到)([01]?\d|2[0-3])$/, '$1$2:00$3$4:00');
}
const TIMES_ONLY = /^(?:[上下中]午|早上|晚上|早|晚|[\d.;:\s,、/至到-])+$/;
