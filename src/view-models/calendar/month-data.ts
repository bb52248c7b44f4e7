/** Writes a month in the format that the calendar island fetches (`month-form.ts`). */
import { byText } from '../../domain/order.ts';
import {
  addMonths,
  dayParts,
  daysFrom,
  firstDayOf,
  lastDayOf,
  monthOf,
  type Day,
  type Month,
} from '../../domain/calendar/day.ts';
import { festivalOf, lunarOf, solarTermOf } from '../../domain/calendar/holidays/lunar.ts';
import { monthGrid } from '../../domain/calendar/month.ts';
import type { Activity, Station } from '../../domain/catalogue.ts';
import { coveredDistricts } from '../../domain/coverage/districts.ts';
import { fieldCode } from '../marks/field-code.ts';
import { joinCode } from '../marks/join-code.ts';
import { ALL_MARKS } from '../marks/mark.ts';
import { FORM, type ActivityRow, type DayEntry, type MonthData } from './month-form.ts';
import { occurrenceView, type OccurrenceView } from '../activity/occurrence.ts';
import { themesOf } from '../menu/theme.ts';
import { restMark } from '../week/week.ts';
import type { World } from '../../domain/world.ts';
import { weakMemoize } from '../../domain/memoize.ts';

export function monthData(world: World, month: Month): MonthData {
  const { catalogue, schedule } = world;
  const scheduled = daysFrom(firstDayOf(month), lastDayOf(month)).flatMap((day) => schedule.onDay(day));
  const activities = [...Map.groupBy(scheduled, ({ activity }) => activity)].sort(byText(([{ key }]) => key));
  const owners = stationsInUse(world);
  const districts = coveredDistricts(world);
  const tables = {
    stations: table<string>(owners.map(({ key }) => key)),
    joinings: table<MonthData['joinings'][number]>(),
    states: table<MonthData['states'][number]>(),
  };
  const rows = activities.map(([activity, items]) =>
    activityRow(
      activity,
      items.map((item) => occurrenceView(world, item)),
      tables,
    ),
  );
  return {
    form: FORM,
    month,
    scheduled: [schedule.months[0]!, schedule.months.at(-1)!],
    weeks: [schedule.mondays[0]!, schedule.mondays.at(-1)!],
    beside: neighboursOf(calendarMonths(world), month),
    themes: districts.flatMap((id, index) =>
      themesOf(world, month, id).map(({ title }): [number, string] => [index, title]),
    ),
    ...daysOf(world, month),
    marks: ALL_MARKS.map(({ code, letter, name }) => [code, letter, name]),
    districts: districts.map((id) => [id, catalogue.districts.get(id)?.name ?? '']),
    stations: owners.map(({ id, short, name, district }) => [id, short ?? name, districts.indexOf(district)]),
    menus: owners.flatMap(({ key }, index) =>
      catalogue.menus.some((menu) => menu.station === key && menu.month === month) ? [index] : [],
    ),
    joinings: tables.joinings.rows,
    states: tables.states.rows,
    activities: columnsOf(rows),
  };
}

/** Months with a page: the scheduled ones, and those with dated reports of past activities. */
export function calendarMonths({ schedule, catalogue }: World): Month[] {
  const past = catalogue.past.flatMap(({ date }) => (date ? [monthOf(date)] : []));
  return [...new Set([...past, ...schedule.months])].sort();
}

/** Months with reports only, latest first. They may be years apart, so pages list them instead of linking neighbours. */
export const reportedMonths = (world: World): Month[] =>
  calendarMonths(world)
    .filter((month) => !world.schedule.months.includes(month))
    .reverse();

export const reportsIn = ({ catalogue }: World, month: Month) =>
  catalogue.past.filter(({ date }) => date && monthOf(date) === month);

export function neighboursOf(months: readonly Month[], month: Month): MonthData['beside'] {
  const [before, after] = [addMonths(month, -1), addMonths(month, 1)];
  return [months.includes(before) ? before : '', months.includes(after) ? after : ''];
}

/** It looks at every activity, and each month has it. */
export const stationsInUse = weakMemoize(({ catalogue, schedule }: World): Station[] => {
  const scheduled = [...catalogue.activities.values()]
    .filter(({ key }) => schedule.ofActivity(key).length > 0)
    .map(({ station }) => station);
  const inUse = new Set([...scheduled, ...catalogue.menus.map(({ station }) => station)]);
  return [...catalogue.stations.values()].filter(({ key }) => inUse.has(key));
});

function daysOf(world: World, month: Month): Pick<MonthData, 'lunar' | 'festivals' | 'rests'> {
  const days = monthGrid(month).flatMap((week) => week.days);
  return {
    lunar: days.map((day) => lunarOf(day).short),
    festivals: Object.fromEntries(days.flatMap((day) => pairOf(day, festivalOf(day) ?? solarTermOf(day) ?? ''))),
    rests: Object.fromEntries(days.flatMap((day) => pairOf(day, restMark(world, day)))),
  };
}

const columnsOf = (rows: readonly ActivityRow[]): MonthData['activities'] =>
  COLUMNS.map((index) => rows.map((row) => row[index])) as MonthData['activities'];

const COLUMNS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

const pairOf = <Name extends string>(day: Day, name: Name | ''): [Day, Name][] => (name === '' ? [] : [[day, name]]);

interface Tables {
  stations: Table<string>;
  joinings: Table<MonthData['joinings'][number]>;
  states: Table<MonthData['states'][number]>;
}

function activityRow(activity: Activity, views: OccurrenceView[], tables: Tables): ActivityRow {
  const [first] = views as [OccurrenceView, ...OccurrenceView[]];
  const { icon, label } = first.joining;
  return [
    activity.ownerKind === 'station' && tables.stations.has(activity.owner)
      ? tables.stations.indexOf(activity.owner)
      : activity.owner,
    activity.id,
    activity.title,
    activity.station !== undefined && tables.stations.has(activity.station)
      ? tables.stations.indexOf(activity.station)
      : -1,
    placeOf(first),
    first.marks.map(({ code }) => code).join(' '),
    activity.field === undefined ? '' : fieldCode(activity.field),
    (activity.join?.ways ?? []).map(joinCode).join(' '),
    tables.joinings.indexOf([icon, label]),
    timeOf(first),
    views.map((view) => dayEntry(view, first, tables.states)),
    (first.sample ? 1 : 0) + (first.reported ? 2 : 0) + (first.needs.accessible ? 4 : 0),
    first.needs.ages,
  ];
}

function dayEntry(view: OccurrenceView, first: OccurrenceView, states: Table<MonthData['states'][number]>): DayEntry {
  const { day } = dayParts(view.day);
  const { state } = view;
  const number = state ? states.indexOf([state.kind, state.icon, state.label, state.note, view.on ? 1 : 0]) : -1;
  if (timeOf(view) !== timeOf(first) || placeOf(view) !== placeOf(first))
    return [day, number, timeOf(view), placeOf(view)];
  return state ? [day, number] : day;
}

/** Omitted at stations, unless the place has changed. */
const placeOf = ({ station, place, state, newPlace }: OccurrenceView): string =>
  station && !newPlace && state?.kind !== 'changed' ? '' : place;

const timeOf = ({ start, end }: Pick<OccurrenceView, 'start' | 'end'>): string =>
  [start, end].filter(Boolean).join('-');

interface Table<Row> {
  rows: Row[];
  has: (row: Row) => boolean;
  /** Adds a row that is not in the table yet. */
  indexOf: (row: Row) => number;
}

function table<Row>(first: readonly Row[] = []): Table<Row> {
  const rows: Row[] = [];
  const numbers = new Map<string, number>();
  const indexOf = (row: Row): number => {
    const text = JSON.stringify(row);
    const index = numbers.get(text) ?? rows.push(row) - 1;
    numbers.set(text, index);
    return index;
  };
  first.forEach(indexOf);
  return { rows, has: (row) => numbers.has(JSON.stringify(row)), indexOf };
}
