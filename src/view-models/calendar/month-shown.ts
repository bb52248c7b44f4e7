/** A month as it is drawn, read from `MonthData` by both the build (static pages) and the calendar island. */
import { compareText } from '../../domain/order.ts';
import { districtOf, keyOf, type Key } from '../../domain/key.ts';
import {
  addDays,
  dayParts,
  daysFrom,
  firstDayOf,
  isoWeekOf,
  lastDayOf,
  mondayOf,
  monthOf,
  weekdayName,
  weekdayOf,
  type Day,
  type Month,
  twoDigits,
} from '../../domain/calendar/day.ts';
import * as urls from '../../urls.ts';
import type { ActivityRow, DayEntry, MonthData } from './month-form.ts';
import { clockTime, fullDay, fullMonth, monthDay, phrases } from '../words/dates/dates.ts';
import { untimedWords } from '../words/placeholders.ts';

export interface ShownMonth {
  month: Month;
  /** 2026年11月 */
  label: string;
  /** The whole weeks that cover the month. */
  days: ShownDay[];
  /** Occurrences that take place. */
  total: number;
  /** By district. */
  totals: Readonly<Record<string, number>>;
  themes: { district: string; name: string; title: string }[];
  sample: boolean;
  scheduled: [from: Month, until: Month];
  weeks: [from: Day, until: Day];
  before: Month | '';
  after: Month | '';
  districts: { id: string; name: string }[];
  stations: ShownStation[];
  /** Stations that have published a menu of the month. */
  menus: ShownStation[];
}

export interface ShownMark {
  code: string;
  letter: string;
  name: string;
}
export interface ShownStation {
  id: string;
  name: string;
  district: string;
}

export interface ShownDay {
  day: Day;
  date: number;
  /** 11月16日 */
  label: string;
  /** 周一 */
  weekday: string;
  /** 2026年11月16日，周一，农历初八，立冬，放假 */
  spoken: string;
  weekend: boolean;
  /** Belongs to the previous or next month, and has no activities here. */
  outside: boolean;
  /** The month of the first outside day on either side, if it has a calendar; else empty. */
  otherMonth: Month | '';
  /** ISO 8601 */
  week: number;
  lunar: string;
  festival: string;
  rest: '休' | '班' | '';
  items: readonly ShownItem[];
  /** Empty unless they are folded: moved out of the items. */
  routines: readonly ShownItem[];
  /**
   * Stations within the choice that have published a menu of the month; empty for outside days. A day without items is known to
   * be empty if there is at least one.
   */
  menus: readonly ShownStation[];
}

/** One date of an activity: what, where, for whom, how to join. */
export interface ShownItem {
  key: string;
  href: string;
  /** Of its title. */
  phrases: string[];
  day: Day;
  /** 16日, to tell links of the same title apart. */
  date: string;
  /** HH:mm; empty if the source gives no time. */
  start: string;
  end: string;
  startText: string;
  endText: string;
  place: string;
  /** Name, or empty. */
  station: string;
  /** Id within its district, or empty. */
  stationId: string;
  /** From the reader's station, 步行约8分钟; only where it is known. */
  distance?: string;
  district: { id: string; name: string };
  marks: ShownMark[];
  field: string;
  ways: string[];
  joining: { icon: string; label: string };
  state: { kind: string; icon: string; label: string; note: string } | undefined;
  /** Takes place, as far as is known. */
  on: boolean;
  sample: boolean;
  reported: boolean;
  /** Codes of ages of children, separated by spaces. */
  ages: string;
  /** Known to be reachable in a wheelchair. */
  accessible: boolean;
  /** One of many dates of the month at the same time and place: said once for the month (`routines.ts`). */
  routine: boolean;
}

export const stationKeyOf = ({ district, stationId }: ShownItem): Key => keyOf(district.id, stationId);

export function readMonth(data: MonthData): ShownMonth {
  const items = rowsOf(data)
    .flatMap((row) => itemsOf(row, data))
    .sort(byDayAndTime);
  const stations = data.stations.map(([id, name, district]) => ({ id, name, district: data.districts[district]![0] }));
  const menus = data.menus.map((index) => stations[index]!);
  const takingPlace = items.filter(({ on }) => on);
  const days = gridDays(data.month).map((day, index): ShownDay => {
    const shown = shownDay(day, index, data);
    const ofDay = items.filter((item) => item.day === day);
    return { ...shown, items: ofDay, routines: [], menus: shown.outside ? [] : menus };
  });
  return {
    month: data.month,
    label: fullMonth(data.month),
    days,
    total: takingPlace.length,
    totals: Object.fromEntries(
      data.districts.map(([id]) => [id, takingPlace.filter(({ district }) => district.id === id).length]),
    ),
    themes: data.themes.map(([index, title]) => ({
      district: data.districts[index]![0],
      name: data.districts[index]![1],
      title,
    })),
    sample: items.some(({ sample }) => sample),
    scheduled: data.scheduled,
    weeks: data.weeks,
    before: data.beside[0],
    after: data.beside[1],
    districts: data.districts.map(([id, name]) => ({ id, name })),
    stations,
    menus,
  };
}

export const rowsOf = ({ activities }: Pick<MonthData, 'activities'>): ActivityRow[] =>
  activities[0].map((_, index) => activities.map((column) => column[index]) as ActivityRow);

/** The days of the month itself. */
export const daysInside = ({ days }: Pick<ShownMonth, 'days'>): ShownDay[] => days.filter(({ outside }) => !outside);

export const weeksOf = (days: readonly ShownDay[]): ShownDay[][] =>
  days.flatMap((_, index) => (index % 7 === 0 ? [days.slice(index, index + 7)] : []));

export const hasWeek =
  ({ weeks: [from, until] }: Pick<ShownMonth, 'weeks'>) =>
  (monday: Day): boolean =>
    monday >= from && monday <= until;
export const isScheduled = ({ scheduled: [from, until] }: Pick<ShownMonth, 'scheduled'>, month: Month): boolean =>
  month >= from && month <= until;

/** With fewer days that have activities, a month is shown as a list: most boxes of a grid would be empty. */
const MIN_BUSY_DAYS = 8;

export const isSparse = (days: readonly { items: readonly unknown[] }[]): boolean =>
  days.filter(({ items }) => items.length > 0).length < MIN_BUSY_DAYS;

const gridDays = (month: Month): Day[] => daysFrom(mondayOf(firstDayOf(month)), addDays(mondayOf(lastDayOf(month)), 6));

function shownDay(day: Day, index: number, data: MonthData): Omit<ShownDay, 'items' | 'routines' | 'menus'> {
  const lunar = data.lunar[index]!;
  const { [day]: festival = '' } = data.festivals;
  const { [day]: rest = '' } = data.rests;
  const weekday = weekdayName(day);
  const month = monthOf(day);
  const isFirstOutside = month !== data.month && (index === 0 || day === firstDayOf(month));
  // The first day of a lunar month is written as the month alone.
  const lunarDay = `农历${lunar}${lunar.endsWith('月') ? '初一' : ''}`;
  return {
    day,
    date: dayParts(day).day,
    label: monthDay(day),
    weekday,
    spoken: [fullDay(day), weekday, lunarDay, festival, REST_WORDS[rest]].filter(Boolean).join('，'),
    weekend: weekdayOf(day) > 5,
    outside: month !== data.month,
    otherMonth: isFirstOutside && isScheduled(data, month) ? month : '',
    week: isoWeekOf(day).week,
    lunar,
    festival,
    rest,
  };
}

const REST_WORDS = { 休: '放假', 班: '调休上班', '': '' };

/** Dates in a month from which on an activity is one that is always there. */
const MIN_ROUTINE_DATES = 4;

function itemsOf(row: ActivityRow, data: MonthData): ShownItem[] {
  const common = commonOf(row, data);
  const [commonTime, commonPlace, entries] = [row[9], row[4], row[10]];
  // A date that is only a number has nothing of its own: neither a state nor another time or place.
  const isRoutine = entries.filter((entry) => typeof entry === 'number').length >= MIN_ROUTINE_DATES;
  return entries.map((entry) => {
    const [dayOfMonth, state = -1, time = commonTime, place = commonPlace] = partsOf(entry);
    const day: Day = `${data.month}-${twoDigits(dayOfMonth)}`;
    const [start = '', end = ''] = time.split('-');
    const [kind, icon = '', label = '', note = '', on = 1] = data.states[state] ?? [];
    return {
      ...common,
      key: `${common.href}${day}`,
      day,
      start,
      end,
      place,
      date: `${dayParts(day).day}日`,
      startText: start ? clockTime(start) : untimedWords(kind === 'maybe'),
      endText: end && clockTime(end),
      state: kind === undefined ? undefined : { kind, icon, label, note },
      on: on === 1,
      routine: isRoutine && typeof entry === 'number',
    };
  });
}

type Common = Omit<
  ShownItem,
  'key' | 'day' | 'date' | 'start' | 'end' | 'startText' | 'endText' | 'place' | 'state' | 'on' | 'routine'
>;

function commonOf(
  [owner, id, title, station, , marks, field, ways, joining, , , flags, ages]: ActivityRow,
  data: MonthData,
): Common {
  const [stationId = '', stationName = ''] = data.stations[station] ?? [];
  const ownerKey = typeof owner === 'number' ? keyOfStation(data.stations[owner]!, data) : owner;
  const district = districtOf(ownerKey);
  const [icon, label] = data.joinings[joining]!;
  return {
    href: urls.activity(ownerKey, id),
    phrases: phrases(title),
    station: stationName,
    stationId,
    district: { id: district, name: new Map(data.districts).get(district)! },
    marks: wordsOf(marks).flatMap((code) => data.marks.filter(([known]) => known === code).map(markOf)),
    field,
    ways: wordsOf(ways),
    joining: { icon, label },
    sample: (flags & 1) > 0,
    reported: (flags & 2) > 0,
    accessible: (flags & 4) > 0,
    ages,
  };
}

const keyOfStation = ([id, , district]: MonthData['stations'][number], { districts }: MonthData): Key =>
  keyOf(districts[district]![0], id);

/** Time and place are undefined where they are those of the activity. */
const partsOf = (
  entry: DayEntry,
): readonly [dayOfMonth: number, state?: number, time?: string | undefined, place?: string | undefined] =>
  typeof entry === 'number' ? [entry] : entry;

const wordsOf = (text: string): string[] => (text ? text.split(' ') : []);
const markOf = ([code, letter, name]: MonthData['marks'][number]): ShownMark => ({ code, letter, name });

/** Items without a time last; the stable sort keeps the order of the addresses otherwise. */
const byDayAndTime = (a: ShownItem, b: ShownItem): number =>
  compareText(a.day + (a.start || '99'), b.day + (b.start || '99'));
