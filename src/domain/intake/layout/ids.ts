/** Ids of published activities, which the template carries in a hidden column. */
import type { ReadActivity, Reading } from '../reading.ts';
import type { PlacedCell } from './grid-of-cells.ts';

/** A slug with a letter: 编号 over a column of running numbers is no id. */
const ID = /^(?=[^a-z]*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MAX_LENGTH = 60;

export function idIn(cells: readonly PlacedCell[] | undefined): string | undefined {
  return cells
    ?.filter(({ continued }) => !continued)
    .map(({ text }) => text.trim())
    .find((text) => text.length <= MAX_LENGTH && ID.test(text));
}

/** A row copied in the table takes its hidden id along; only the first keeps it. */
export function withUniqueIds(reading: Reading): Reading {
  const seen = new Set<string>();
  return {
    ...reading,
    activities: reading.activities.map((activity) => {
      if (activity.id === undefined) return activity;
      const key = `${activity.station ?? ''}/${activity.id}`;
      if (!seen.has(key)) {
        seen.add(key);
        return activity;
      }
      return withoutId(activity);
    }),
  };
}

function withoutId(activity: ReadActivity): ReadActivity {
  const kept = { ...activity };
  delete kept.id;
  return kept;
}
