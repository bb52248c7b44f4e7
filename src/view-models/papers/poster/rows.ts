/** A menu as rows of a notice, one for each activity, even if it recurs or was moved. */
import { byText } from '../../../domain/order.ts';
import { dayParts, mondayOf, monthOf, weekdayName, type Day } from '../../../domain/calendar/day.ts';
import type { Activity, Menu, Station } from '../../../domain/catalogue.ts';
import { takesPlace, type Scheduled } from '../../../domain/schedule.ts';
import { stationMonth } from '../../../domain/station-month.ts';
import * as urls from '../../../urls.ts';
import { markOf, type Mark } from '../../marks/mark.ts';
import { joiningOf } from '../../activity/occurrence.ts';
import { recurringNotes, ruleText } from './recurring.ts';
import { routineMark } from '../../activity/routine-mark.ts';
import { ownValues, placeOf, stateOf, type StateView } from '../../activity/state.ts';
import {
  clauses,
  clockTime,
  dayList,
  everyDay,
  phrases,
  slashDay,
  timeSpan,
  weekNumber,
} from '../../words/dates/dates.ts';
import { untimedWords } from '../../words/placeholders.ts';
import type { World } from '../../../domain/world.ts';

export interface PosterRow {
  key: string;
  /** 每周二、四; empty for a single activity. */
  rule: string;
  /** Monday and name of the week; both empty for recurring activities, which are listed above all weeks. */
  monday: Day | '';
  week: string;
  day: Day | '';
  /** 17, or 12/3 if it was moved to another month. */
  date: string;
  /** All days on which it takes place: 11月18日、25日; empty for recurring activities. */
  held: string;
  weekday: string;
  phrases: string[];
  marks: Mark[];
  time: string;
  place: string;
  joining: string;
  /** 取消, 改期, 已满, … */
  tag: { kind: StateView['kind']; label: string } | undefined;
  note: string;
  /** Address of the QR code for signing up; undefined if that is unnecessary or impossible. */
  signUp: string | undefined;
}

export function posterRows(world: World, menu: Menu, phone: string | undefined): PosterRow[] {
  const station = world.catalogue.stations.get(menu.station)!;
  const rows = stationMonth(world, menu).activities.flatMap(({ activity, items }) => {
    if (activity.rule !== undefined)
      return [{ sort: `0${items[0]?.day ?? '9'}`, row: recurringRow(world, activity, items) }];
    const item = shownOf(items);
    return item ? [{ sort: `1${item.day}${item.start ?? '99'}`, row: singleRow(menu, item, items) }] : [];
  });
  return rows.toSorted(byText(({ sort }) => sort)).map(({ row: { activity, on, item, items, ...row } }) => ({
    ...row,
    ...sharedPart(activity, item, station),
    ...(on && !isEnquiryImplied(activity, item)
      ? joinPart(world, activity, phone, isFull(activity, items))
      : { joining: '', signUp: undefined }),
  }));
}

/** The state, or else the label of a routine. */
const tagOf = (activity: Activity, state: StateView | undefined): PosterRow['tag'] => {
  const mark = routineMark(activity);
  if (state) return { kind: state.kind, label: state.label };
  return mark === '' ? undefined : { kind: 'maybe', label: mark };
};

type RowDraft = Pick<PosterRow, 'rule' | 'monday' | 'week' | 'day' | 'date' | 'held' | 'weekday' | 'tag' | 'note'> & {
  activity: Activity;
  /** Represents all dates of the activity; undefined if its rule gives none in the month. */
  item: Scheduled | undefined;
  items: readonly Scheduled[];
  on: boolean;
};

/** No date of it is left to join. */
const isFull = ({ status }: Activity, items: readonly Scheduled[]): boolean => {
  const dates = items.filter(takesPlace);
  return status === '已满' || (dates.length > 0 && dates.every(({ state }) => state === '已满'));
};

/** The first date that takes place, or else the cancelled one. */
const shownOf = (items: readonly Scheduled[]): Scheduled | undefined =>
  items.find(takesPlace) ?? items.find(({ state }) => state === '取消') ?? items[0];

function singleRow(menu: Menu, item: Scheduled, items: readonly Scheduled[]): RowDraft {
  const more = items.filter((other) => other !== item && !(other.state === '已改期' && other.origin === item.origin));
  const full = items.filter(({ state }) => state === '已满').map(({ day }) => day);
  const hasRoom = full.length > 0 && !isFull(item.activity, items);
  const state = hasRoom && item.state === '已满' ? undefined : stateOf(item);
  return {
    activity: item.activity,
    item,
    items,
    on: takesPlace(item),
    rule: '',
    monday: mondayOf(item.day),
    week: weekNumber(item.day),
    day: item.day,
    date: monthOf(item.day) === menu.month ? String(dayParts(item.day).day) : slashDay(item.day),
    held: everyDay(items.filter(takesPlace).map(({ day }) => day)) || dayList([item.day]),
    weekday: weekdayName(item.day),
    tag: tagOf(item.activity, state),
    note: clauses([
      movedWords(item, items) ?? state?.note,
      ...moreWords(item, more),
      hasRoom ? `${everyDay(full)}已满` : '',
    ]),
  };
}

/** 12月16日也有，12月23日14:00在三楼也有，12月30日取消 */
function moreWords(item: Scheduled, more: readonly Scheduled[]): string[] {
  const words = more.map((other) => {
    const state = takesPlace(other) ? undefined : stateOf(other);
    if (state?.kind === 'move') return [other.day, state.note] as const;
    if (state !== undefined) return [other.day, state.note ? `${state.label}（${state.note}）` : state.label] as const;
    const time = timeSpan(other) === timeSpan(item) ? '' : timeSpan(other);
    const place = placeOf(other) === placeOf(item) ? '' : `在${placeOf(other) ?? ''}`;
    return [other.day, `${time}${place}也有`] as const;
  });
  return [...Map.groupBy(words, ([, text]) => text)].map(([text, same]) => everyDay(same.map(([day]) => day)) + text);
}

/** Names both days, for readers who remember the old one. */
function movedWords({ movedFrom, day, origin }: Scheduled, items: readonly Scheduled[]): string | undefined {
  if (movedFrom === undefined) return undefined;
  const first = items.find((other) => other.state === '已改期' && other.origin === origin)?.day ?? movedFrom;
  return `原定${dayList([first])}，改到${dayList([day])}`;
}

function recurringRow(world: World, activity: Activity, items: readonly Scheduled[]): RowDraft {
  const item = shownOf(items);
  const on = items.length === 0 || items.some(takesPlace);
  const state = item && (!on || activity.status !== '照常') ? stateOf(item) : undefined;
  return {
    activity,
    item,
    items,
    on,
    rule: ruleText(activity),
    monday: '',
    week: '',
    day: '',
    date: '',
    held: '',
    weekday: '',
    tag: tagOf(activity, state),
    note: on ? clauses([state?.note, ...recurringNotes(world, activity, items)]) : (state?.note ?? ''),
  };
}

function sharedPart(
  activity: Activity,
  item: Scheduled | undefined,
  station: Station,
): Pick<PosterRow, 'key' | 'phrases' | 'marks' | 'time' | 'place'> {
  // A series is shown at its usual time and place, even if others were announced for its first date.
  const date = activity.rule !== undefined && item && ownValues(item).length > 0 ? undefined : item;
  const [start, end] = date?.start ? [date.start, date.end] : (activity.time ?? '').split('-');
  const place = date ? placeOf(date) : activity.place;
  return {
    key: activity.key,
    phrases: phrases(activity.title),
    marks: activity.serves.map(markOf),
    time: start ? clockTime(start) + (end ? `—${clockTime(end)}` : '') : untimedWords(isProvisional(activity, item)),
    place: place === station.name ? '' : (place ?? ''),
  };
}

const isProvisional = ({ status }: Activity, item: Scheduled | undefined): boolean =>
  (item?.state ?? status) === '暂定';

/** 时间先问 in place of the time makes 来前先问 redundant. */
function isEnquiryImplied(activity: Activity, item: Scheduled | undefined): boolean {
  return (item?.start ?? activity.time) === undefined && activity.join === undefined && isProvisional(activity, item);
}

function joinPart(
  { catalogue }: World,
  activity: Activity,
  phone: string | undefined,
  full: boolean,
): Pick<PosterRow, 'joining' | 'signUp'> {
  const way = activity.join?.ways[0];
  const seats = activity.join?.seats;
  const own = activity.join?.phone;
  if (full) return { joining: '', signUp: undefined };
  const needsSignUp = way !== undefined && way !== '直接来';
  return {
    joining: clauses([
      joiningOf(activity).label + (own !== undefined && own !== phone ? own : ''),
      seats ? `${String(seats)}名` : '',
    ]),
    signUp: needsSignUp ? urls.absolute(urls.activity(activity.owner, activity.id), catalogue.site.url) : undefined,
  };
}
