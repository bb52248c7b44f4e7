/** A menu as the text of its file. */
import type { Month } from '../calendar/day.ts';
import { districtOf, localId, type Key } from '../key.ts';
import { menuActivitySchema } from '../schema/activity.ts';
import type { DraftActivity, DraftMenu } from './draft.ts';

/** Relative to the content folder. */
export const menuPath = (station: Key, month: Month): string =>
  `menus/${districtOf(station)}/${localId(station)}/${month}.json`;

export function menuText({ month, sample, theme, activities }: DraftMenu): string {
  const ordered = {
    month,
    ...(sample === undefined ? {} : { sample }),
    theme,
    activities: activities.map(inSchemaOrder),
  };
  return `${JSON.stringify(ordered, undefined, 2)}\n`;
}

const FIELD_ORDER = Object.keys(menuActivitySchema.shape) as (keyof DraftActivity)[];

function inSchemaOrder(activity: DraftActivity): DraftActivity {
  return Object.fromEntries(
    FIELD_ORDER.flatMap((name): [string, unknown][] => (activity[name] === undefined ? [] : [[name, activity[name]]])),
  );
}
