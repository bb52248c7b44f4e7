/** Written on <html> before the first paint: data-year, the reader's own, and data-present if the page shows the reader's week or month. */
import type { Now } from '../../clock.ts';
import { standingOf } from '../../domain/evidence/reach.ts';

export function startPeriod({ dataset }: HTMLElement, { day }: Now): void {
  const { period } = dataset;
  dataset['year'] = day.slice(0, 4);
  if (period !== undefined && standingOf(period, day) === 'present') dataset['present'] = '';
}
