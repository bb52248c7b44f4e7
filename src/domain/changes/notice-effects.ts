/**
 * What the yearly notices in content/workdays do to dates that were told before them: a postponed Wednesday lands elsewhere, the
 * last working day is another, 暂定 becomes certain. Each notice is compared with what was known without it.
 */
import { compareText } from '../order.ts';
import { daysFrom, type Day } from '../calendar/day.ts';
import type { Occurrence } from '../calendar/occurrences.ts';
import { workCalendar, type WorkCalendar } from '../calendar/holidays/workdays.ts';
import type { Catalogue } from '../catalogue.ts';
import { scheduleOf, takesPlace } from '../schedule.ts';
import type { Workdays } from '../schema/workdays.ts';

export interface DateEffect {
  kind: '移动' | '去掉' | '新增' | '确定';
  /** Of the activity. */
  key: string;
  title: string;
  /** The day before and after the notice; with 新增 there is none before, with 去掉 none after, with 确定 they are the same. */
  from: Day | undefined;
  to: Day | undefined;
}

export interface NoticeEffect extends DateEffect {
  /** Of the notice. */
  year: number;
}

/** Only occurrences that are still to come on `today`, before the notice or after it. By year, then those that moved first. */
export function noticeEffects(catalogue: Catalogue, notices: readonly Workdays[], today: Day): NoticeEffect[] {
  const byYear = [...notices].sort((a, b) => a.year - b.year);
  return byYear.flatMap((notice, index) => {
    const [before, after] = [workCalendar(byYear.slice(0, index)), workCalendar(byYear.slice(0, index + 1))];
    if (saysNothingNew(notice.year, before, after)) return [];
    return effectsBetween(catalogue, before, after, today).map((effect) => ({ ...effect, year: notice.year }));
  });
}

export function effectsBetween(
  catalogue: Catalogue,
  before: WorkCalendar,
  after: WorkCalendar,
  today: Day,
): DateEffect[] {
  const [known, informed] = [scheduleOf(catalogue, before, today), scheduleOf(catalogue, after, today)];
  return [...catalogue.activities.values()]
    .flatMap(({ key, title }) =>
      differences(known.ofActivity(key), informed.ofActivity(key)).map((difference) => ({ ...difference, key, title })),
    )
    .filter(({ from, to }) => (from !== undefined && from >= today) || (to !== undefined && to >= today))
    .sort(
      (a, b) =>
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareText(dayOf(a), dayOf(b)) || compareText(a.key, b.key),
    );
}

type Difference = Pick<DateEffect, 'kind' | 'from' | 'to'>;

const KINDS: readonly DateEffect['kind'][] = ['移动', '去掉', '新增', '确定'];

/** Most notices in content/ are ones that the library has learnt since: then nothing need be expanded. */
function saysNothingNew(year: number, before: WorkCalendar, after: WorkCalendar): boolean {
  return daysFrom(`${year - 1}-12-01`, `${year}-12-31`).every((day) => {
    const [a, b] = [before.dayType(day), after.dayType(day)];
    return a.off === b.off && a.certain === b.certain && a.makeUp === b.makeUp && a.holiday === b.holiday;
  });
}

function differences(before: readonly Occurrence[], after: readonly Occurrence[]): Difference[] {
  const [was, is] = [byDay(before), byDay(after)];
  const stayed = [...was.keys()].filter((day) => is.has(day));
  const gone = [...was.keys()].filter((day) => !is.has(day));
  const fresh = [...is.keys()].filter((day) => !was.has(day));
  const settled = stayed.filter((day) => was.get(day)?.state === '暂定' && is.get(day)?.state !== '暂定');
  return [
    ...settled.map((day): Difference => ({ kind: '确定', from: day, to: day })),
    ...betweenStayed(stayed, gone, fresh).flatMap(([left, come]) => moves(left, come)),
  ];
}

/** Those that vanished and those that appeared between the same two dates that stayed. */
function betweenStayed(
  stayed: readonly Day[],
  gone: readonly Day[],
  fresh: readonly Day[],
): [gone: Day[], fresh: Day[]][] {
  const stretches = new Map<number, [Day[], Day[]]>();
  for (const [days, side] of [
    [gone, 0],
    [fresh, 1],
  ] as const) {
    for (const day of days) {
      const stretch = stayed.filter((other) => other < day).length;
      const lists = stretches.get(stretch) ?? [[], []];
      lists[side].push(day);
      stretches.set(stretch, lists);
    }
  }
  return [...stretches.values()];
}

/** As many as vanished appeared: they moved, in order. Otherwise nobody can say which went where. */
function moves(gone: readonly Day[], fresh: readonly Day[]): Difference[] {
  if (gone.length === fresh.length) return gone.map((from, index) => ({ kind: '移动', from, to: fresh[index] }));
  return [
    ...gone.map((from): Difference => ({ kind: '去掉', from, to: undefined })),
    ...fresh.map((to): Difference => ({ kind: '新增', from: undefined, to })),
  ];
}

function byDay(occurrences: readonly Occurrence[]): Map<Day, Occurrence> {
  return new Map(occurrences.filter(takesPlace).map((occurrence) => [occurrence.day, occurrence]));
}

const dayOf = ({ from, to }: DateEffect): Day | '' => from ?? to ?? '';
