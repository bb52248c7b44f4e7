/** Colour levels of the heat map. Islands import this. */

export const LEVELS = 4;

/** -1 not scheduled, 0 no activities, 1–4 by their number. */
export function levelOf(count: number | undefined, step: number): number {
  return count === undefined ? -1 : Math.min(LEVELS, Math.ceil(count / step));
}

/** Occurrences per level, so that the fullest week has the last level. */
export function stepOf(counts: readonly (number | undefined)[]): number {
  return Math.max(1, Math.ceil(counts.reduce<number>((max, count) => Math.max(max, count ?? 0), 0) / LEVELS));
}

export function legendOf(step: number): { level: number; label: string }[] {
  return Array.from({ length: LEVELS }, (_, index) => ({ level: index + 1, label: rangeOf(index, step) }));
}

function rangeOf(index: number, step: number): string {
  const from = index * step + 1;
  if (index === LEVELS - 1) return `${String(from)}场以上`;
  return step === 1 ? `${String(from)}场` : `${String(from)}—${String((index + 1) * step)}场`;
}
