/** Ids of published activities, which the template carries in a hidden column. */
import { LENGTHS } from '../../typed/lengths.ts';
import { plainText } from '../fields/clean.ts';
import type { ReadActivity, Reading } from '../reading.ts';
import type { CellsByRole } from '../row/cells.ts';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** 编号 above a column of running numbers is not an id, unless the template wrote it. */
const LETTER = /[a-z]/;
const SEPARATOR = '｜';

/** The id with date and title as of when the template was written: 20261205-yizhen｜12月5日｜义诊. */
export function idCell(id: string | undefined, date: string, title = ''): string | undefined {
  return id === undefined ? undefined : [id, date, title].join(SEPARATOR);
}

/**
 * The id in the hidden cell. It belongs to another activity where both date and title of the row differ from what they were: the
 * hidden cell stays when somebody types over the row.
 */
export function idIn(cells: CellsByRole): string | undefined {
  const cell = cells.get('id')?.find(({ continued, text }) => !continued && text.trim() !== '');
  const [id = '', ...before] = cell?.text.trim().split(SEPARATOR) ?? [];
  if (id.length > LENGTHS.slug || !ID.test(id) || (before.length === 0 && !LETTER.test(id))) return undefined;
  const now = [...(cells.get('date') ?? []), ...(cells.get('title') ?? [])].map(({ text }) => plainText(text));
  return before.length === 0 || before.some((text) => now.includes(plainText(text))) ? id : undefined;
}

/** A copied row has the hidden id of the original; only the first of them keeps it. */
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
