/**
 * Merges drafts into the published menu of the month. Published activities keep their ids and are never removed; a new date, time or place
 * becomes an announced change.
 */
import { formatTimeSpan, type Day, type Month } from '../../calendar/day.ts';
import { withinMonth } from '../../calendar/plan.ts';
import { compareText } from '../../order.ts';
import { plainText } from '../../intake/fields/clean.ts';
import { newActivityId, type ToPinyin } from './activity-id.ts';
import type { DraftActivity, DraftMenu } from '../draft.ts';
import { finished } from '../finished.ts';
import type { Entry } from './change-order.ts';
import { changesTo, otherBounds, whenText } from './differences.ts';

interface MergeContext {
  month: Month;
  /** The day on which changes are announced. */
  today: Day;
  toPinyin: ToPinyin;
}

export interface MergedMenu {
  menu: DraftMenu;
  /** One for each activity of the menu, in its order. */
  outcomes: readonly Outcome[];
  /** Drafts without a date or a rule, which are not merged. */
  undated: readonly DraftActivity[];
}

export interface Outcome {
  id: string;
  title: string;
  /** `kept`: published, but not among the drafts. */
  kind: 'new' | 'same' | 'changed' | 'kept';
  /** Chinese, one for each difference: 改期 2026-12-05 → 2026-12-06. */
  differences: readonly string[];
}

export function mergeMenu(
  published: DraftMenu | undefined,
  written: readonly DraftActivity[],
  context: MergeContext,
): MergedMenu {
  const drafts = written.map(finished);
  const before = published?.activities ?? [];
  const taken = new Set(before.flatMap(({ id }) => id ?? []));
  const pairs = pairUp(before, drafts);
  const merged = before.map((old, index): Merged => {
    const draft = pairs.get(index);
    return draft === undefined || !isDated(draft)
      ? { activity: old, kind: 'kept', differences: [] }
      : updated(old, draft, context);
  });
  const used = new Set(pairs.values());
  const added = drafts.filter((draft) => !used.has(draft));
  const all = [
    ...merged,
    ...added.filter(isDated).map((draft): Merged => {
      const id = draft.id ?? newActivityId(draft, context.month, taken, context.toPinyin);
      return { activity: announced({ id, ...draft }, context.today), kind: 'new', differences: [] };
    }),
  ];
  return {
    menu: { ...(published ?? newMenu(context.month)), activities: all.map(({ activity }) => activity) },
    outcomes: all.map(({ activity: { id = '', title = '' }, kind, differences }) => ({ id, title, kind, differences })),
    undated: added.filter((draft) => !isDated(draft)),
  };
}

interface Merged {
  activity: DraftActivity;
  kind: Outcome['kind'];
  differences: readonly string[];
}

const isDated = ({ date, rule }: DraftActivity): boolean => date !== undefined || rule !== undefined;

/** Its theme is a placeholder for the editor to replace. */
const newMenu = (month: Month): Omit<DraftMenu, 'activities'> => ({
  month,
  theme: { title: `${Number(month.slice(5))}月活动` },
});

/** Announces the cancellation of a new activity, as of a published one. */
function announced(activity: DraftActivity, today: Day): DraftActivity {
  const { status, changes = [] } = activity;
  if (status !== '取消' || changes.some(({ kind }) => kind === '取消')) return activity;
  return { ...activity, changes: [...changes, { on: today, kind: '取消' }] };
}

/** By id, then by title and day, then by a title that occurs once on both sides. */
function pairUp(before: readonly DraftActivity[], drafts: readonly DraftActivity[]): Map<number, DraftActivity> {
  const pairs = new Map<number, DraftActivity>();
  const free = new Set(drafts);
  const pair = (fits: (old: DraftActivity, draft: DraftActivity) => boolean) => {
    for (const [index, old] of before.entries()) {
      if (pairs.has(index)) continue;
      const [found, ...others] = [...free].filter((draft) => fits(old, draft));
      if (found === undefined || others.length > 0) continue;
      pairs.set(index, found);
      free.delete(found);
    }
  };
  const sameTitle = (a: DraftActivity, b: DraftActivity) => plainText(a.title ?? '') === plainText(b.title ?? '');
  const isOnly = (draft: DraftActivity) => before.filter((old) => sameTitle(old, draft)).length === 1;
  pair((old, draft) => draft.id !== undefined && draft.id === old.id);
  pair((old, draft) => sameTitle(old, draft) && whenText(old) === whenText(draft));
  pair((old, draft) => draft.id === undefined && sameTitle(old, draft) && isOnly(draft));
  return pairs;
}

function updated(old: DraftActivity, draft: DraftActivity, { today, month }: MergeContext): Merged {
  const { changes, differences } = changesTo(old, draft, today);
  const activity: DraftActivity = { ...old };
  const join = draft.join === undefined ? old.join : { ...old.join, ...draft.join };
  const read: DraftActivity = join === undefined ? draft : { ...draft, join };
  const others = OTHER_FIELDS.filter((name) => read[name] !== undefined && !isSame(read[name], old[name]));
  for (const name of others) Object.assign(activity, { [name]: read[name] });
  const firsts = FIRST_FIELDS.filter((name) => old[name] === undefined && draft[name] !== undefined);
  for (const name of firsts) activity[name] = draft[name]!;
  for (const { kind, now } of changes) Object.assign(activity, presentState(kind, now));
  const { status = '照常' } = old;
  const isOtherStatus = draft.status !== undefined && draft.status !== status;
  if (isOtherStatus) activity.status = draft.status!;
  if (changes.length > 0) activity.changes = [...(old.changes ?? []), ...changes];
  const all = [
    ...differences,
    ...firsts.map((name) => `写上${FIRST_NAMES[name]} ${formatTimeSpan(draft[name]!)}`),
    ...(isOtherStatus && draft.status !== '取消' ? [`状态 ${status} → ${draft.status!}`] : []),
    ...others.map((name) => `${OTHER_NAMES[name]}改了`),
    ...otherBounds(withinMonth(old, month), draft),
  ];
  return { activity, kind: all.length === 0 ? 'same' : 'changed', differences: all };
}

/** Their change needs no announcement. */
const OTHER_NAMES = {
  title: '标题',
  serves: '服务对象',
  field: '服务平台',
  audience: '适合谁',
  summary: '说明',
  bring: '要带什么',
  join: '参加方式',
  teams: '队伍',
  brands: '品牌',
} as const;
const OTHER_FIELDS = Object.keys(OTHER_NAMES) as (keyof typeof OTHER_NAMES)[];

/** A first time or place needs no announcement. */
const FIRST_NAMES = { time: '时间', place: '地点' } as const;
const FIRST_FIELDS = ['time', 'place'] as const;

function presentState(kind: Entry['kind'], now: string | undefined): Partial<DraftActivity> {
  if (kind === '改期') return { date: now as Day };
  if (kind === '改时间' && now !== undefined) return { time: now };
  if (kind === '换地点' && now !== undefined) return { place: now };
  return {};
}

/** Regardless of the order of fields. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder);

const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b)))
    : value;
