/** Writes on <html> before the first paint: data-year, and data-present if the page shows the present week or month. */
import type { Now } from '../../clock.ts';
import { periodStateOf } from '../../domain/evidence/reach.ts';

export function applyPeriod({ dataset }: HTMLElement, { day }: Now): void {
  const { period } = dataset;
  dataset['year'] = day.slice(0, 4);
  if (period !== undefined && periodStateOf(period, day) === 'present') dataset['present'] = '';
}
