import type { Day } from '../../domain/calendar/day.ts';
import type { Reach } from '../../domain/evidence/reach.ts';

/** How far the dates of a row reach: as its page was built, or as they were fetched. */
export function reachOf({ dataset }: HTMLElement, builtOn: Day): Reach {
  const { built = builtOn, planned } = dataset as { built?: Day; planned?: Day | '' };
  return { builtOn: built, until: planned === '' ? undefined : planned };
}
