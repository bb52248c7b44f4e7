import type { Day } from '../calendar/day.ts';
import type { Activity } from '../catalogue.ts';
import type { ContentState, Written } from './content-state.ts';
import type { Unannounced } from './unannounced.ts';

interface Gone {
  was: Activity;
  /** Where it would be found now. */
  key: string;
  old: ContentState;
  present: ContentState;
  today: Day;
}

/** An activity that may still be looked for is not taken away: it stays, marked. */
export function vanished({ was, key, old, present, today }: Gone): Unannounced {
  const written = old.written.get(was.key)!;
  const owner = key.slice(0, key.lastIndexOf('/'));
  const renamed = renamedTo(was, owner, old, present);
  const place = {
    collection: written.collection,
    id: written.collection === 'menus' ? `${owner}/${was.month ?? ''}` : owner,
    path: written.path.slice(0, 1),
    found: `活动 “${was.title}”（${was.id}）不见了`,
  };
  if (renamed !== undefined)
    return { ...place, fix: `编号改成了 “${renamed}”，原来的链接就断了，请改回 “${was.id}”`, pieces: [] };
  return { ...place, fix: '还没办的活动不能删，取消了也要留着，请照下面写回来', pieces: [asCancelled(written, today)] };
}

/** The same activity under another id, if there is one. */
function renamedTo(was: Activity, owner: string, old: ContentState, present: ContentState): string | undefined {
  const same = [...present.catalogue.activities.values()].filter(
    (other) =>
      other.owner === owner &&
      other.title === was.title &&
      other.date === was.date &&
      other.rule === was.rule &&
      other.month === was.month,
  );
  return same.find((other) => !old.catalogue.activities.has(other.key))?.id;
}

/** With the announcement. */
function asCancelled(written: Written, today: Day): object {
  const { data } = written;
  const isTold = data.status === '取消';
  const changes = isTold ? data.changes : [...data.changes, { on: today, kind: '取消' }];
  const kept = Object.entries(asWritten(written)).filter(([key]) => key !== 'status' && key !== 'changes');
  return { ...Object.fromEntries(kept), status: '取消', changes };
}

/** Without the fields that only have their default. */
function asWritten({ data }: Written): Record<string, unknown> {
  const kept = Object.entries(data).filter(
    ([key, value]) =>
      value !== undefined &&
      !(Array.isArray(value) && value.length === 0) &&
      !((key === 'holidays' || key === 'status') && value === '照常'),
  );
  return Object.fromEntries(kept);
}
