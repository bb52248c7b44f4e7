/** How dark a week is drawn. Islands import this: it brings nothing with it. */

export const LEVELS = 4;

/** 0 nothing on, 1–4 more and more, -1 not scheduled. */
export function levelOf(count: number | undefined, step: number): number {
  return count === undefined ? -1 : Math.min(LEVELS, Math.ceil(count / step));
}

/** Occurrences that make one level darker, from the fullest week. */
export function stepOf(counts: readonly (number | undefined)[]): number {
  return Math.max(1, Math.ceil(counts.reduce<number>((most, count) => Math.max(most, count ?? 0), 0) / LEVELS));
}

export function legendOf(step: number): { level: number; label: string }[] {
  return Array.from({ length: LEVELS }, (_, index) => ({ level: index + 1, label: rangeOf(index, step) }));
}

function rangeOf(index: number, step: number): string {
  const from = index * step + 1;
  if (index === LEVELS - 1) return `${String(from)}场以上`;
  return step === 1 ? `${String(from)}场` : `${String(from)}—${String((index + 1) * step)}场`;
}
