/** Writes filtered counts into the static table. */
import type { CoverageData, KindCount } from '../../view-models/coverage/data.ts';
import { cellClass, cellWords, weekCell, type WeekCount } from '../../view-models/coverage/cell.ts';

export function showCounts(
  table: HTMLTableElement,
  data: CoverageData,
  count: (kinds: readonly KindCount[]) => WeekCount,
): void {
  const [step, begun] = [Number(table.dataset['step']), Number(table.dataset['begun'])];
  for (const row of table.querySelectorAll<HTMLTableRowElement>('[data-row]')) {
    const weeks = data.rows[row.dataset['row'] ?? ''] ?? {};
    const counts = [...row.querySelectorAll<HTMLTableCellElement>('[data-week]')].map((cell, index) => {
      const kinds = weeks[index];
      const week = kinds ? count(kinds) : NO_DATA;
      write(cell, week, step);
      return week.promised ?? 0;
    });
    const covered = row.querySelector('[data-covered]');
    if (covered) covered.textContent = String(counts.slice(0, begun).filter((number) => number > 0).length);
  }
}

const NO_DATA: WeekCount = { promised: undefined, held: 0, reported: 0 };

/** Sets the tooltip of a cell. */
export function nameCell(target: EventTarget | null): void {
  const cell = target instanceof HTMLTableCellElement && target.matches('[data-week]') ? target : undefined;
  const head = cell && headOf(cell);
  if (cell && head) cell.title = `第${head.dataset['name'] ?? ''}：${wordsOf(cell)}`;
}

function wordsOf(cell: HTMLTableCellElement): string {
  const [, promised, held] = /^(\d+)(?:（办了(\d+)）)?$/.exec(cell.textContent.trim()) ?? [];
  return promised === undefined
    ? cell.textContent.trim()
    : cellWords({ promised: Number(promised), held: Number(held ?? 0), reported: 0 }, 'open');
}

const headOf = (cell: HTMLTableCellElement): HTMLTableCellElement | undefined =>
  cell.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex];

function write(cell: HTMLTableCellElement, week: WeekCount, step: number): void {
  const look = weekCell(week, step, headOf(cell)?.dataset['unknown'] === 'early' ? 'early' : 'open');
  // The class of the kind is the last one.
  cell.className = cell.className.replace(/[\w-]+$/, cellClass(look));
  const text = cell.firstElementChild;
  if (text) text.textContent = look.text;
}
