/**
 * The evidence for an occurrence: who published it, and whether it is recorded as held. Shared by pages, papers, feeds,
 * search and coverage; the wording is in view-models/words/evidence.ts.
 */
import type { Day } from '../calendar/day.ts';
import type { Occurrence } from '../calendar/occurrences.ts';
import type { Activity } from '../catalogue.ts';

/** The origin of an activity: published by an editor, known only from a report, or a made-up sample. */
export type Basis = 'editor' | 'report' | 'sample';

/**
 * held: an editor recorded it afterwards. planned: an editor published it. provisional: published, but a holiday notice
 * or school term may still move it. reported: known only from a report. off: cancelled, or moved to another day.
 */
export type Evidence = 'held' | 'planned' | 'provisional' | 'reported' | 'off';

/** An occurrence as recorded afterwards. */
export interface Outcome {
  /** Number of people who came, if recorded. */
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

/** Whether an occurrence counts for the weekly promise: an editor published it, and it was not cancelled or moved. */
export function isPromised(item: Dated): boolean {
  const evidence = evidenceOf(item);
  return evidence === 'held' || evidence === 'planned' || evidence === 'provisional';
}

export function outcomeOn({ held }: Pick<Activity, 'held'>, day: Day): Outcome | undefined {
  const entry = held.find(({ date }) => date === day);
  return entry && (entry.count === undefined ? {} : { count: entry.count });
}

type Dated = Pick<Occurrence, 'state'> & { held?: Outcome | undefined; activity: Pick<Activity, 'sample' | 'report'> };
