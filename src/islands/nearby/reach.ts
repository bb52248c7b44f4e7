import type { Day } from '../../domain/calendar/day.ts';
import type { Reach } from '../../domain/evidence/reach.ts';

/** How far the dates of a row reach; a row whose dates were fetched holds the day of that build. */
export function reachOf({ dataset }: HTMLElement, builtOn: Day): Reach {
  const { built = builtOn, planned } = dataset as { built?: Day; planned?: Day | '' };
  return { builtOn: built, until: planned === '' ? undefined : planned };
}
