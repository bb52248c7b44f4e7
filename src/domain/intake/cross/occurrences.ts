/** The filled cells of a cross table, each with the data of its column and row. */
import { daysFrom, monthOf, weekdayOf, type Day } from '../../calendar/day.ts';
import { plainText } from '../fields/clean.ts';
import { weekdayNumber } from '../fields/when/days/weekdays.ts';
import { weekIn } from '../fields/when/week.ts';
import { readWhen } from '../fields/when/when.ts';
import type { Problem } from '../fields/rest.ts';
import type { Role } from '../layout/columns.ts';
import { stationIn } from '../layout/stations.ts';
import type { PlacedCell } from '../layout/grid-of-cells.ts';
import { readRowWhen } from '../row/when/row-when.ts';
import type { Key } from '../../key.ts';
import { PART, type Heading, type HeadingContext } from './axis.ts';
import type { CrossTable } from './cross-table.ts';

export interface Occurrence {
  cell: PlacedCell;
  /** Cells of the row beside the headed columns. */
  labels: ReadonlyMap<Role, readonly PlacedCell[]>;
  day: DayNamed;
  /** 上午, from the column or the row. */
  part?: string | undefined;
  /** Written beside the row: 9:00-10:00. */
  time?: string | undefined;
  station?: Key | undefined;
  place?: string | undefined;
}

export type DayNamed =
  | { kind: 'days'; days: readonly Day[] }
  | { kind: 'weekday'; weekday: number }
  | { kind: 'unclear'; problems: readonly Problem[] }
  /** The cells for the date of the row are read with the row. */
  | { kind: 'row' };

export function occurrencesIn(table: CrossTable, context: HeadingContext): Occurrence[] {
  const found: Occurrence[] = [];
  const byCell = new Map<string, Occurrence>();
  let before: Labels | undefined;
  for (const row of table.rows) {
    const labels: Labels = labelsOf(row, table, before);
    before = labels;
    for (const [column, heading] of table.headings) {
      const cell = row[column];
      if (cell === undefined || isEmpty(cell.text)) continue;
      const occurrence = { ...placeIn(heading, labels, context), cell, labels };
      // A merged cell lasts as long as all of its rows.
      const key = JSON.stringify([cell.at, column, occurrence.day, occurrence.station]);
      const above = cell.continued ? byCell.get(key) : undefined;
      if (above !== undefined) Object.assign(above, lasting(above, occurrence, context));
      else {
        byCell.set(key, occurrence);
        found.push(occurrence);
      }
    }
  }
  const held = found.filter(({ day }) => day.kind !== 'days' || day.days.length > 0);
  const { chosenStation } = context;
  const own = held.filter(({ station }) => station === chosenStation);
  return chosenStation !== undefined && own.length > 0 ? own : held;
}

type Labels = ReadonlyMap<Role, readonly PlacedCell[]>;

/** Blank cells for the station and the part of the day continue those above. */
function labelsOf(row: readonly PlacedCell[], { roles }: CrossTable, before: Labels | undefined): Labels {
  const labels = new Map<Role, PlacedCell[]>();
  for (const [column, role] of roles) {
    const cell = row[column];
    if (cell === undefined || cell.text.trim() === '') continue;
    labels.set(role, [...(labels.get(role) ?? []), cell]);
  }
  const stations = before?.get('station');
  if (!labels.has('station') && stations !== undefined) labels.set('station', [...stations]);
  const part = before?.get('time')?.find(({ text }) => PART.test(plainText(text)));
  const hasOther = labels.has('date') || labels.has('weekday');
  if (!labels.has('time') && part !== undefined && !hasOther) labels.set('time', [part]);
  return labels;
}

const isEmpty = (text: string): boolean => /^[\s/\\—–×xX-]*$|^(?:无|暂无|空|休息|闭馆|午休)$/.test(text.trim());

function placeIn(heading: Heading, labels: Labels, context: HeadingContext): Omit<Occurrence, 'cell' | 'labels'> {
  const times = [...(labels.get('time') ?? []), ...(labels.get('start') ?? [])];
  const part = times.find(({ text }) => PART.test(plainText(text)));
  const clock = times.find((cell) => cell !== part);
  const [stationCell] = labels.get('station') ?? [];
  return {
    day: dayIn(heading, labels, context),
    part: heading.part ?? (part === undefined ? undefined : plainText(part.text)),
    time: clock === undefined ? undefined : clockOf(clock, context),
    place: heading.place,
    station: heading.station ?? (stationCell && stationIn(stationCell.text, context.stations)),
  };
}

function clockOf(cell: PlacedCell, context: HeadingContext): string {
  const [span] = readRowWhen(new Map([['time', [cell]]]), context).times;
  return span ?? cell.text;
}

function dayIn(heading: Heading, labels: Labels, context: HeadingContext): DayNamed {
  if (heading.problems !== undefined && heading.problems.length > 0)
    return { kind: 'unclear', problems: heading.problems };
  if (heading.day !== undefined) return checkedDay(heading.day, heading.weekday);
  const date = labels.get('date')?.[0];
  if (heading.weekday !== undefined) return inWeekOf(date, heading.weekday, context);
  const weekday = weekdayOfLabel(labels.get('weekday')?.[0]);
  return weekday !== undefined && date === undefined ? inWeekOf(undefined, weekday, context) : rowDays(labels, context);
}

/** 第1周（12月1日—6日） beside the row, or in the title. */
function inWeekOf(label: PlacedCell | undefined, weekday: number, context: HeadingContext): DayNamed {
  const week = (label === undefined ? undefined : weekIn(label.text, context)) ?? context.week;
  if (typeof week !== 'object') return { kind: 'weekday', weekday };
  return { kind: 'days', days: inWeek(week, weekday, context) };
}

function checkedDay(day: Day, weekday: number | undefined): DayNamed {
  if (weekday === undefined || weekdayOf(day) === weekday) return { kind: 'days', days: [day] };
  return { kind: 'unclear', problems: [offWeekday(day)] };
}

/** Days of neighbouring months are left out. */
const inWeek = ({ from, until }: { from: Day; until: Day }, weekday: number, { month }: HeadingContext): Day[] =>
  daysFrom(from, until).filter((day) => weekdayOf(day) === weekday && monthOf(day) === month);

function rowDays(labels: Labels, context: HeadingContext): DayNamed {
  const when = readRowWhen(labels, { ...context, week: undefined });
  const isClear = when.days.length > 0 && when.problems.every(({ field }) => field === 'time');
  return isClear ? { kind: 'days', days: when.days } : { kind: 'row' };
}

function weekdayOfLabel(cell: PlacedCell | undefined): number | undefined {
  const [, name] = /^周?([一二三四五六日天])$/.exec(plainText(cell?.text ?? '')) ?? [];
  return name === undefined ? undefined : weekdayNumber(name);
}

const offWeekday = (day: Day): Problem => ({
  kind: 'date-weekday',
  text: `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日，写在别的星期下面`,
  field: 'days',
  answers: [{ label: `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`, set: { days: [day] } }],
});

/** From the start of the first row's time to the end of the last row's. */
function lasting(first: Occurrence, last: Occurrence, context: HeadingContext): Pick<Occurrence, 'part' | 'time'> {
  const part = first.part === last.part ? first.part : undefined;
  if (first.time === undefined || last.time === undefined) return { part, time: first.time };
  const [from] = readWhen(first.time, context).times;
  const [until] = readWhen(last.time, context).times;
  const [start, end] = [from?.split('-')[0], until?.split('-')[1]];
  return { part, time: start === undefined || end === undefined ? first.time : `${start}-${end}` };
}
