/**
 * Puts read activities into the month's menu. What is published keeps its id and is never lost: a new date, time or place
 * of it becomes an announced change.
 */
import { formatTimeSpan, type Day, type Month } from '../../calendar/day.ts';
import { plainText } from '../fields/clean.ts';
import type { ReadActivity, ReadValues } from '../reading.ts';
import { newActivityId, type ToPinyin } from './activity-id.ts';
import { isDated, menuActivity, type MenuActivityInput, type MenuInput } from './menu-activity.ts';

export interface MergeContext {
  month: Month;
  /** The day on which changes are announced. */
  today: Day;
  toPinyin: ToPinyin;
}

export interface MergedMenu {
  menu: MenuInput;
  /** One for each activity of the menu, in its order. */
  outcomes: readonly Outcome[];
  /** Indices of read activities that have no date yet and are left out. */
  undated: readonly number[];
}

export interface Outcome {
  id: string;
  title: string;
  /** `kept`: published, but not in what was read. */
  kind: 'new' | 'same' | 'changed' | 'kept';
  /** Chinese, one for each difference: 改期 12月5日 → 12月6日. */
  differences: readonly string[];
}

type Change = NonNullable<MenuActivityInput['changes']>[number];

export function mergeMenu(
  published: MenuInput | undefined,
  read: readonly ReadActivity[],
  context: MergeContext,
): MergedMenu {
  const before = published?.activities ?? [];
  const taken = new Set(before.map(({ id }) => id));
  const pairs = pairUp(before, read);
  const activities: MenuActivityInput[] = [];
  const outcomes: Outcome[] = [];
  const add = (activity: MenuActivityInput, kind: Outcome['kind'], differences: readonly string[] = []) => {
    activities.push(activity);
    outcomes.push({ id: activity.id, title: activity.title, kind, differences });
  };
  for (const [index, old] of before.entries()) {
    const values = pairs.get(index)?.values;
    if (values === undefined || !isDated(values)) add(old, 'kept');
    else {
      const { activity, differences } = updated(old, values, context);
      add(activity, differences.length === 0 ? 'same' : 'changed', differences);
    }
  }
  const used = new Set(pairs.values());
  const undated: number[] = [];
  for (const [index, one] of read.entries()) {
    if (used.has(one)) continue;
    if (!isDated(one.values)) undated.push(index);
    else {
      const id = newActivityId(one.values, context.month, taken, context.toPinyin);
      add(menuActivity(id, one.values, context.today), 'new');
    }
  }
  return { menu: { ...(published ?? newMenu(context.month)), activities }, outcomes, undated };
}

/** The theme must be written by somebody; the check names it until then. */
const newMenu = (month: Month): Omit<MenuInput, 'activities'> => ({
  month,
  theme: { title: `${Number(month.slice(5))}月活动` },
});

/** By id, then by title and day, then by a title that occurs once on both sides. */
function pairUp(before: readonly MenuActivityInput[], read: readonly ReadActivity[]): Map<number, ReadActivity> {
  const pairs = new Map<number, ReadActivity>();
  const free = new Set(read);
  const pair = (fits: (old: MenuActivityInput, one: ReadActivity) => boolean) => {
    for (const [index, old] of before.entries()) {
      if (pairs.has(index)) continue;
      const found = [...free].filter((one) => fits(old, one));
      if (found.length !== 1) continue;
      pairs.set(index, found[0]!);
      free.delete(found[0]!);
    }
  };
  const sameTitle = (old: MenuActivityInput, one: ReadActivity) => plainText(old.title) === plainText(one.values.title);
  pair((old, one) => one.id === old.id);
  pair(
    (old, one) =>
      sameTitle(old, one) && (old.rule ?? daysOf(old).join()) === (one.values.rule ?? one.values.days?.join()),
  );
  pair((old, one) => sameTitle(old, one) && before.filter((other) => sameTitle(other, one)).length === 1);
  return pairs;
}

const daysOf = ({ date, also = [] }: MenuActivityInput): Day[] =>
  [...(date === undefined ? [] : [date]), ...also].sort();

interface Updated {
  activity: MenuActivityInput;
  differences: string[];
}

function updated(old: MenuActivityInput, values: ReadValues, { today }: MergeContext): Updated {
  const next = menuActivity(old.id, values, today);
  const { changes, differences } = announcedChanges(old, next, today);
  const others = OTHER_FIELDS.filter((name) => next[name] !== undefined && !isSame(next[name], old[name]));
  const activity: MenuActivityInput = { ...old };
  for (const name of others) Object.assign(activity, { [name]: next[name] });
  for (const { kind, now } of changes) Object.assign(activity, PRESENT[kind]?.(now) ?? {});
  if (values.status !== undefined && values.status !== old.status) activity.status = values.status;
  if (changes.length > 0) activity.changes = [...(old.changes ?? []), ...changes];
  return { activity, differences: [...differences, ...others.map((name) => `${LABELS[name]}改了`)] };
}

/** Fields whose change needs no announcement. */
const OTHER_FIELDS = ['title', 'serves', 'audience', 'summary', 'join'] as const;
const LABELS = { title: '标题', serves: '服务对象', audience: '适合谁', summary: '说明', join: '参加方式' } as const;

const PRESENT: Partial<Record<Change['kind'], (now: string | undefined) => Partial<MenuActivityInput>>> = {
  改期: (now) => ({ date: now as Day }),
  改时间: (now) => (now === undefined ? {} : { time: now }),
  换地点: (now) => (now === undefined ? {} : { place: now }),
};

function announcedChanges(
  old: MenuActivityInput,
  next: MenuActivityInput,
  today: Day,
): { changes: Change[]; differences: string[] } {
  const changes: Change[] = [];
  const differences: string[] = [];
  const announce = (kind: Change['kind'], was: string | undefined, now: string | undefined) => {
    if (was === undefined || now === undefined || was === now) return;
    changes.push({ on: today, kind, was, now });
    differences.push(`${kind} ${formatTimeSpan(was)} → ${formatTimeSpan(now)}`);
  };
  const isSingle = daysOf(old).length === 1 && daysOf(next).length === 1;
  if (isSingle) announce('改期', old.date, next.date);
  else if ((old.rule ?? daysOf(old).join('、')) !== (next.rule ?? daysOf(next).join('、')))
    differences.push(
      `日子不一样，没有改：网上是${old.rule ?? daysOf(old).join('、')}，表里是${next.rule ?? daysOf(next).join('、')}`,
    );
  announce('改时间', old.time, next.time);
  announce('换地点', old.place, next.place);
  if (next.status === '取消' && old.status !== '取消') {
    changes.push({ on: today, kind: '取消' });
    differences.push('取消');
  }
  return { changes, differences };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
