/**
 * Effects of the yearly notices in content/workdays on dates scheduled without them: occurrences move, the last workday
 * of a month changes, 暂定 becomes certain.
 */
import { compareText } from '../order.ts';
import { daysFrom, type Day } from '../calendar/day.ts';
import type { Occurrence } from '../calendar/occurrences.ts';
import { workCalendar, type WorkCalendar } from '../calendar/holidays/workdays.ts';
import type { Catalogue } from '../catalogue.ts';
import { scheduleOf, takesPlace } from '../schedule.ts';
import type { Workdays } from '../schema/workdays.ts';

interface DateEffect {
  kind: '移动' | '去掉' | '新增' | '确定';
  /** Key of the activity. */
  key: string;
  title: string;
  /** The day without and with the notice: `from` is undefined for 新增, `to` for 去掉; both are equal for 确定. */
  from: Day | undefined;
  to: Day | undefined;
}

export interface NoticeEffect extends DateEffect {
  /** Year of the notice. */
  year: number;
}

/** Effects on occurrences from `today` on. Sorted by year, then kind in the order of `KINDS`, then day. */
export function noticeEffects(catalogue: Catalogue, notices: readonly Workdays[], today: Day): NoticeEffect[] {
  const byYear = [...notices].sort((a, b) => a.year - b.year);
  return byYear.flatMap((notice, index) => {
    const [before, after] = [workCalendar(byYear.slice(0, index)), workCalendar(byYear.slice(0, index + 1))];
    if (isRedundant(notice.year, before, after)) return [];
    return effectsBetween(catalogue, before, after, today).map((effect) => ({ ...effect, year: notice.year }));
  });
}

export function effectsBetween(
  catalogue: Catalogue,
  before: WorkCalendar,
  after: WorkCalendar,
  today: Day,
): DateEffect[] {
  const [old, updated] = [scheduleOf(catalogue, before, today), scheduleOf(catalogue, after, today)];
  return [...catalogue.activities.values()]
    .flatMap(({ key, title }) =>
      differences(old.ofActivity(key), updated.ofActivity(key)).map((difference) => ({ ...difference, key, title })),
    )
    .filter(({ from, to }) => (from !== undefined && from >= today) || (to !== undefined && to >= today))
    .sort(
      (a, b) =>
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareText(dayOf(a), dayOf(b)) || compareText(a.key, b.key),
    );
}

type Difference = Pick<DateEffect, 'kind' | 'from' | 'to'>;

const KINDS: readonly DateEffect['kind'][] = ['移动', '去掉', '新增', '确定'];

/** Saves expanding both schedules for a notice that the library includes by now. */
function isRedundant(year: number, before: WorkCalendar, after: WorkCalendar): boolean {
  return daysFrom(`${year - 1}-12-01`, `${year}-12-31`).every((day) => {
    const [a, b] = [before.dayType(day), after.dayType(day)];
    return a.off === b.off && a.certain === b.certain && a.makeUp === b.makeUp && a.holiday === b.holiday;
  });
}

function differences(before: readonly Occurrence[], after: readonly Occurrence[]): Difference[] {
  const [was, is] = [byDay(before), byDay(after)];
  const unchanged = [...was.keys()].filter((day) => is.has(day));
  const removed = [...was.keys()].filter((day) => !is.has(day));
  const added = [...is.keys()].filter((day) => !was.has(day));
  const confirmed = unchanged.filter((day) => was.get(day)?.state === '暂定' && is.get(day)?.state !== '暂定');
  return [
    ...confirmed.map((day): Difference => ({ kind: '确定', from: day, to: day })),
    ...betweenUnchanged(unchanged, removed, added).flatMap((days) => moves(...days)),
  ];
}

/** Groups removed and added days that lie between the same two unchanged dates. */
function betweenUnchanged(
  unchanged: readonly Day[],
  removed: readonly Day[],
  added: readonly Day[],
): [removed: Day[], added: Day[]][] {
  const groups = new Map<number, [Day[], Day[]]>();
  for (const [days, side] of [
    [removed, 0],
    [added, 1],
  ] as const) {
    for (const day of days) {
      const group = unchanged.filter((other) => other < day).length;
      const lists = groups.get(group) ?? [[], []];
      lists[side].push(day);
      groups.set(group, lists);
    }
  }
  return [...groups.values()];
}

/** Equal numbers of removed and added days are paired as moves, in order; otherwise the pairs are unknown. */
function moves(removed: readonly Day[], added: readonly Day[]): Difference[] {
  if (removed.length === added.length) return removed.map((from, index) => ({ kind: '移动', from, to: added[index] }));
  return [
    ...removed.map((from): Difference => ({ kind: '去掉', from, to: undefined })),
    ...added.map((to): Difference => ({ kind: '新增', from: undefined, to })),
  ];
}

function byDay(occurrences: readonly Occurrence[]): Map<Day, Occurrence> {
  return new Map(occurrences.filter(takesPlace).map((occurrence) => [occurrence.day, occurrence]));
}

const dayOf = ({ from, to }: DateEffect): Day | '' => from ?? to ?? '';
