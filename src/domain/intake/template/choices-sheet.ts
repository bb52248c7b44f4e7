/** A hidden worksheet with the texts of long drop-downs: Excel allows 255 characters for those written in the table itself. */
import type { SheetData } from 'write-excel-file/universal';
import { columnName } from '../source.ts';

export const CHOICES_SHEET = '选项';
const COLUMNS = ['teams', 'brands'] as const;

/** What the drop-downs of these columns offer. */
export type Choices = Readonly<Record<(typeof COLUMNS)[number], readonly string[]>>;

/** Of the cells that hold the choices; a column without choices has none. */
export type ChoiceRanges = Readonly<Partial<Record<(typeof COLUMNS)[number], string>>>;

interface ChoicesSheet {
  /** Empty where there is nothing to choose. */
  sheets: { sheet: string; data: SheetData }[];
  rangesOf: (table: string) => ChoiceRanges;
}

/** Tables with the same choices share their cells. */
export function choicesSheet(tables: readonly { name: string; choices: Choices }[]): ChoicesSheet {
  const lists = new Map<string, { list: readonly string[]; range: string }>();
  const ranges = new Map(
    tables.map(({ name, choices }) => [
      name,
      Object.fromEntries(COLUMNS.flatMap((column) => rangeOf(column, choices))),
    ]),
  );
  function rangeOf(column: (typeof COLUMNS)[number], choices: Choices): [string, string][] {
    const list = choices[column];
    if (list.length === 0) return [];
    const key = JSON.stringify(list);
    const letter = columnName(lists.size);
    const found = lists.get(key) ?? {
      list,
      range: `'${CHOICES_SHEET}'!$${letter}$1:$${letter}$${String(list.length)}`,
    };
    lists.set(key, found);
    return [[column, found.range]];
  }
  return {
    sheets: sheetsOf([...lists.values()].map(({ list }) => list)),
    rangesOf: (table) => ranges.get(table) ?? {},
  };
}

function sheetsOf(lists: readonly (readonly string[])[]): ChoicesSheet['sheets'] {
  if (lists.length === 0) return [];
  const height = Math.max(...lists.map(({ length }) => length));
  const data = Array.from({ length: height }, (_, row) =>
    lists.map((list) => (list[row] === undefined ? null : { value: list[row], type: String })),
  );
  return [{ sheet: CHOICES_SHEET, data }];
}
