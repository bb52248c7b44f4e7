import type { Day } from '../calendar/day.ts';
import type { Activity } from '../catalogue.ts';
import type { ContentState, SourceEntry } from './content-state.ts';
import type { Unannounced } from './unannounced.ts';

interface Removal {
  was: Activity;
  /** The key that it would have in the present state. */
  key: string;
  old: ContentState;
  present: ContentState;
  today: Day;
}

/** An upcoming activity must not be removed from its file, only marked as cancelled. */
export function removedActivity({ was, key, old, present, today }: Removal): Unannounced {
  const entry = old.sourceEntries.get(was.key)!;
  const owner = key.slice(0, key.lastIndexOf('/'));
  const renamed = renamedTo(was, owner, old, present);
  const place = {
    collection: entry.collection,
    id: entry.collection === 'menus' ? `${owner}/${was.month ?? ''}` : owner,
    path: entry.path.slice(0, 1),
    found: `活动 “${was.title}”（${was.id}）不见了`,
  };
  if (renamed !== undefined)
    return { ...place, fix: `编号改成了 “${renamed}”，原来的链接就断了，请改回 “${was.id}”`, pieces: [] };
  return { ...place, fix: '还没办的活动不能删，取消了也要留着，请照下面写回来', pieces: [asCancelled(entry, today)] };
}

/** The new id, if the activity is present under another one. */
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

/** The entry with its cancellation announced. */
function asCancelled(entry: SourceEntry, today: Day): object {
  const { data } = entry;
  const isAnnounced = data.status === '取消';
  const changes = isAnnounced ? data.changes : [...data.changes, { on: today, kind: '取消' }];
  const kept = Object.entries(withoutDefaults(entry)).filter(([key]) => key !== 'status' && key !== 'changes');
  return { ...Object.fromEntries(kept), status: '取消', changes };
}

function withoutDefaults({ data }: SourceEntry): Record<string, unknown> {
  const kept = Object.entries(data).filter(
    ([key, value]) =>
      value !== undefined &&
      !(Array.isArray(value) && value.length === 0) &&
      !((key === 'holidays' || key === 'status') && value === '照常'),
  );
  return Object.fromEntries(kept);
}
