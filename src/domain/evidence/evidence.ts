/**
 * What a date is worth: who vouches for it, and whether it is known to have taken place. Pages, papers, feeds, search and
 * coverage all ask here; what is said about it stands in view-models/words/evidence.ts.
 */
import type { Day } from '../calendar/day.ts';
import type { Occurrence } from '../calendar/occurrences.ts';
import type { Activity } from '../catalogue.ts';

/** Who says that an activity is on: an editor of the site, nobody but a report, or nobody at all (invented for the showcase). */
export type Basis = 'editor' | 'report' | 'sample';

/**
 * held: an editor wrote afterwards that it took place. planned: an editor published it. provisional: published, but a holiday
 * or a school may still move it. reported: only a report speaks of it. off: cancelled, or moved to another day.
 */
export type Evidence = 'held' | 'planned' | 'provisional' | 'reported' | 'off';

/** How a date went. */
export interface Outcome {
  /** How many people came, where that was written down. */
  count?: number | undefined;
}

export function basisOf({ sample, report }: Pick<Activity, 'sample' | 'report'>): Basis {
  if (sample) return 'sample';
  return report !== undefined && report.confirmed === undefined ? 'report' : 'editor';
}

export function evidenceOf(item: Dated): Evidence {
  if (item.state === '取消' || item.state === '已改期') return 'off';
  if (item.held) return 'held';
  if (basisOf(item.activity) === 'report') return 'reported';
  return item.state === '暂定' ? 'provisional' : 'planned';
}

/** Counts for the promise of every week: an editor published it, and nobody took it back. */
export function isPromised(item: Dated): boolean {
  const evidence = evidenceOf(item);
  return evidence === 'held' || evidence === 'planned' || evidence === 'provisional';
}

/** What the editor wrote about the date that stands on this day. */
export function outcomeOn({ held }: Pick<Activity, 'held'>, day: Day): Outcome | undefined {
  const entry = held.find(({ date }) => date === day);
  return entry && (entry.count === undefined ? {} : { count: entry.count });
}

type Dated = Pick<Occurrence, 'state'> & { held?: Outcome | undefined; activity: Pick<Activity, 'sample' | 'report'> };
