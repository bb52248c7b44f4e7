import type { Reach } from '../../domain/evidence/reach.ts';

/** How far the dates of a row reach: as its page was built, or as they were fetched. */
export function reachOf({ dataset }: HTMLElement, builtOn: string): Reach {
  const { built = builtOn, planned = '' } = dataset;
  return { builtOn: built, until: planned === '' ? undefined : planned };
}
