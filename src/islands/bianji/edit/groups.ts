/** Order and grouping of the fields in the form of an activity. Labels and kinds come from the schema. */
import type { DraftActivity } from '../../../domain/draft/draft.ts';

export type FieldPath = readonly [string, ...string[]];

/** Shown at once, in this order; `date` stands for the whole block of dates. */
export const MAIN: readonly FieldPath[] = [
  ['title'],
  ['date'],
  ['time'],
  ['place'],
  ['serves'],
  ['audience'],
  ['join', 'ways'],
  ['join', 'phone'],
  ['summary'],
];

export interface FoldedGroup {
  id: string;
  title: string;
  paths: readonly FieldPath[];
}

export const FOLDED: readonly FoldedGroup[] = [
  {
    id: 'taking-part',
    title: '名额、带什么',
    paths: [['join', 'seats'], ['join', 'note'], ['bring'], ['join', 'url']],
  },
  { id: 'who', title: '哪类服务、哪支队伍', paths: [['field'], ['teams'], ['brands']] },
  { id: 'rule', title: '周期的起止和例外', paths: [['holidays'], ['from'], ['until'], ['except'], ['also']] },
  { id: 'changes', title: '状态、变动、办了没有', paths: [['status'], ['full'], ['changes'], ['held'], ['id']] },
];

/** In the block of dates. */
export const IN_DATES: readonly FieldPath[] = [['date'], ['rule']];

export function valueAt(activity: DraftActivity, [key, inner]: FieldPath): unknown {
  const value = (activity as Record<string, unknown>)[key];
  return inner === undefined ? value : (value as Record<string, unknown> | undefined)?.[inner];
}

/** The activity with a field set; an empty value clears it when the state is stored. */
export function withValue(activity: DraftActivity, [key, inner]: FieldPath, value: unknown): DraftActivity {
  if (inner === undefined) return { ...activity, [key]: value };
  const group = (activity as Record<string, object | undefined>)[key];
  return { ...activity, [key]: { ...group, [inner]: value } };
}
