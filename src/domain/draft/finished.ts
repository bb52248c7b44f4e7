/** An activity as it goes into the file. */
import type { DraftActivity } from './draft.ts';

/** Without a way to join, `join` has no place in the file: its number, seats and note are put into words. */
export function finished(activity: DraftActivity): DraftActivity {
  const { join, summary, ...others } = activity;
  if (join === undefined || (join.ways as readonly string[] | undefined)?.length) return activity;
  const words = [
    summary,
    join.note,
    join.seats === undefined ? undefined : `名额${join.seats}个`,
    join.phone === undefined ? undefined : `咨询电话${join.phone}`,
  ].filter((part) => part !== undefined && part !== '');
  return words.length === 0 ? others : { ...others, summary: words.join('；') };
}
