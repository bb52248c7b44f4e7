/** Private data around the rows of a table: titles above it, columns of names and mobile numbers. */
import { hasMarkup } from '../fields/markup.ts';
import { withoutPrivate } from '../fields/private.ts';
import type { Gathered } from '../gather.ts';
import type { PlacedCell } from '../layout/grid-of-cells.ts';
import type { Section } from '../layout/sections.ts';
import type { Table } from '../source.ts';

/** Titles above a table are not published. */
export function askAboutTitles(titles: readonly PlacedCell[], gathered: Gathered): void {
  for (const cell of titles) {
    if (hasMarkup(cell.text)) continue;
    for (const problem of withoutPrivate(cell.text, 'note').problems) gathered.ask({ ...problem, at: cell.at });
  }
}

/** One question for a whole column of names or mobile numbers. */
export function askAboutPeople(
  table: Table,
  { roles, headers, rows }: Pick<Section, 'roles' | 'headers' | 'rows'>,
  gathered: Gathered,
): void {
  for (const [column, role] of roles) {
    if (role !== 'person' && role !== 'mobile') continue;
    const filledRows = rows.flatMap((row) => row.filter((cell) => cell.column === column && cell.text.trim() !== ''));
    const [first, last] = [headers.get(column), filledRows.at(-1)];
    if (first === undefined || last === undefined) continue;
    const isHidden = table.hiddenColumns.has(column);
    gathered.ask({
      at: `${first.at}:${last.at.split('!').at(-1)!}`,
      kind: role === 'person' ? 'person-name' : 'phone-mobile',
      text: `${isHidden ? '隐藏的' : ''}“${first.text.trim()}”这一列${role === 'person' ? '是姓名' : '是手机号'}，不能上网，没有放进来`,
      answers: [],
    });
  }
}
