/** Changes and records of a published menu as a list, so that each can be undone, or applied to a newer version. */
import { formatTimeSpan, type Day } from '../../calendar/day.ts';
import { applyChange, type ChangeContext, type ChangeOrder } from './change.ts';
import type { DraftActivity, DraftMenu } from '../draft.ts';
import { withHeld, withoutHeld } from './held.ts';
import type { Outcome } from './merge.ts';

export type Edit =
  | ({ type: 'change'; id: string } & ChangeOrder)
  | { type: 'held'; id: string; date: Day; count?: number | undefined }
  | { type: 'not-held'; id: string; date: Day };

export interface EditedMenu {
  menu: DraftMenu;
  outcomes: readonly Outcome[];
  /** Edits that cannot be applied, because the menu has changed since. */
  failed: readonly { edit: Edit; title: string; reason: string }[];
  /** Edits that change nothing, because the menu has them already. */
  done: readonly { edit: Edit; title: string }[];
}

export function applyEdits(menu: DraftMenu, edits: readonly Edit[], context: ChangeContext): EditedMenu {
  const activities = new Map(menu.activities.map((activity, index) => [activity.id ?? String(index), activity]));
  const differences = new Map<string, string[]>();
  const failed: EditedMenu['failed'][number][] = [];
  const done: EditedMenu['done'][number][] = [];
  for (const edit of edits) {
    const before = activities.get(edit.id);
    const result = before === undefined ? undefined : applyEdit(before, edit, context);
    if (result?.ok === true) {
      if (JSON.stringify(result.activity) === JSON.stringify(before)) {
        done.push({ edit, title: before?.title ?? '' });
        continue;
      }
      activities.set(edit.id, result.activity);
      differences.set(edit.id, [...(differences.get(edit.id) ?? []), differenceOf(edit, before)]);
    } else failed.push({ edit, title: before?.title ?? '', reason: result?.reason ?? '网上没有这一项了' });
  }
  return {
    menu: { ...menu, activities: [...activities.values()] },
    outcomes: [...activities].map(([id, { title = '' }]): Outcome => {
      const own = differences.get(id) ?? [];
      return { id, title, kind: own.length > 0 ? 'changed' : 'same', differences: own };
    }),
    failed,
    done,
  };
}

function applyEdit(activity: DraftActivity, edit: Edit, context: ChangeContext): ReturnType<typeof applyChange> {
  if (edit.type === 'held') return { ok: true, activity: withHeld(activity, edit.date, edit.count) };
  if (edit.type === 'not-held') return { ok: true, activity: withoutHeld(activity, edit.date) };
  return applyChange(activity, edit, context);
}

/** 改期 2026-12-19 → 2026-12-20 */
export function differenceOf(edit: Edit, before: DraftActivity | undefined): string {
  if (edit.type === 'held')
    return `办了 ${edit.date}${edit.count === undefined ? '' : `，来了${String(edit.count)}人`}`;
  if (edit.type === 'not-held') return `去掉“办了” ${edit.date}`;
  const { kind, date, now } = edit;
  const was = kind === '改期' ? (date ?? before?.date) : kind === '改时间' ? before?.time : before?.place;
  const sides = [
    ...(was === undefined ? [] : [formatTimeSpan(was)]),
    ...(now === undefined ? [] : [formatTimeSpan(now)]),
  ];
  const which = date === undefined || kind === '改期' ? '' : ` ${date}`;
  return `${kind}${which}${now === undefined ? '' : ` ${sides.join(' → ')}`}`;
}
