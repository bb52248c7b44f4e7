/** The cell that names the activity, without a date, time and place written in it. */
import { readEntry } from '../fields/entry/entry.ts';
import { readWhen } from '../fields/when/when.ts';
import type { Role } from '../layout/columns.ts';
import type { PlacedCell } from '../layout/grid-of-cells.ts';
import { filled, type CellsByRole } from '../row/cells.ts';
import type { RowContext } from '../row/row-draft.ts';

export interface TitledCells {
  cells: CellsByRole;
  titleCell: PlacedCell;
}

/** 12月5日上午9点健康讲座 in a table without a column for the date. */
export function withDateOfTitle({ cells, titleCell }: TitledCells, context: RowContext): TitledCells {
  const hasDate = ['date', 'time', 'start', 'weekday'].some((role) => (cells.get(role as Role) ?? []).length > 0);
  if (hasDate) return withTimeOfTitle({ cells, titleCell }, context);
  const entry = readEntry(titleCell.text, { ...context, phones: { areaCode: context.station?.areaCode } });
  if (entry === undefined || (entry.when.days.length === 0 && entry.when.rule === undefined))
    return { cells, titleCell };
  const { title, place } = entry.values;
  const placed = new Map<Role, readonly PlacedCell[]>([...cells, ['date', [titleCell]]]);
  if (place !== undefined && !cells.has('place')) placed.set('place', [{ ...titleCell, text: place }]);
  return { cells: placed, titleCell: { ...titleCell, text: title } };
}

/** 义诊（9:00-11:00） beside a date without a time. */
function withTimeOfTitle({ cells, titleCell }: TitledCells, context: RowContext): TitledCells {
  const [, title, written] = TIME_AT_END.exec(titleCell.text.trim()) ?? [];
  if (title === undefined || written === undefined) return { cells, titleCell };
  const isTimed = ['date', 'time', 'start'].some((role) =>
    filled(cells, role as Role).some(({ text, number }) => (number ?? 0) % 1 > 0 || HAS_TIME.test(text)),
  );
  const { times, remainder } = readWhen(written, context);
  if (isTimed || times.length !== 1 || remainder !== '') return { cells, titleCell };
  const timed = new Map<Role, readonly PlacedCell[]>([...cells, ['time', [{ ...titleCell, text: written }]]]);
  return { cells: timed, titleCell: { ...titleCell, text: title } };
}

const TIME_AT_END = /^([^\n]{2,}?)\s*[（(]([^（）()]*\d\s*[:：点时][^（）()]*)[）)]$/;
const HAS_TIME = /\d\s*[:：点时]|[待另]定|通知/;
