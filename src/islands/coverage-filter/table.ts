/** The static table is what is shown: the island only writes other numbers into its cells. */
import type { CoverageData, Held } from '../../view-models/coverage-data.ts';
import { levelOf } from '../../view-models/heat.ts';

export function showCounts(table: HTMLTableElement, data: CoverageData, count: (held: readonly Held[]) => number): void {
  const [step, begun] = [Number(table.dataset['step']), Number(table.dataset['begun'])];
  for (const row of table.querySelectorAll<HTMLTableRowElement>('[data-row]')) {
    const weeks = data.rows[row.dataset['row'] ?? ''] ?? {};
    const counts = [...row.querySelectorAll('[data-week]')].map((cell, index) => {
      const held = weeks[index];
      const number = held && count(held);
      write(cell, number, step);
      return number ?? 0;
    });
    const covered = row.querySelector('[data-covered]');
    if (covered) covered.textContent = String(counts.slice(0, begun).filter((number) => number > 0).length);
  }
}

/** A cell says its week to whoever points at it. */
export function nameCell(target: EventTarget | null): void {
  const cell = target instanceof HTMLTableCellElement && target.matches('[data-week]') ? target : undefined;
  const head = cell?.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex];
  if (cell && head) cell.title = `第${head.dataset['name'] ?? ''}：${wordOf(cell.textContent.trim())}`;
}

const wordOf = (text: string): string => (text === '0' ? '没有活动' : /^\d+$/.test(text) ? `${text}场` : text);

function write(cell: Element, count: number | undefined, step: number): void {
  cell.className = cell.className.replace(/(^| )c-?\d$/, `$1c${String(levelOf(count, step))}`);
  const text = cell.firstElementChild;
  if (text) text.textContent = count === undefined ? '未排期' : String(count);
}
