/** The activities in a cross table. What is the same on several days becomes one activity. */
import { WEEKDAY_CHARACTERS, weekdayOf, type Day } from '../../calendar/day.ts';
import type { Key } from '../../key.ts';
import { readEntry, type Entry } from '../fields/entry/entry.ts';
import { withoutPrivate } from '../fields/private.ts';
import { longDay } from '../fields/when/problems.ts';
import type { Gathered } from '../gather.ts';
import type { Role } from '../layout/columns.ts';
import { ownCells, type PlacedCell } from '../layout/grid-of-cells.ts';
import { entriesOf } from '../read-grid.ts';
import { withoutWhen, type Question, type ReadActivity, type StationName } from '../reading.ts';
import { readRow, type RowContext } from '../row/row.ts';
import type { CellsByRole } from '../row/row-when.ts';
import type { HeadingContext } from './axis.ts';
import type { CrossTable } from './cross-table.ts';
import { occurrencesIn, type DayNamed, type Occurrence } from './occurrences.ts';

export function readCrossTable(
  table: CrossTable,
  context: HeadingContext,
  sheetStation: Key | undefined,
  gathered: Gathered,
): void {
  const groups = new Map<string, Group>();
  for (const occurrence of occurrencesIn(table, context))
    for (const group of groupsOf(occurrence)) {
      const same = groups.get(group.key);
      if (same === undefined) groups.set(group.key, group);
      else same.days.push(...group.days);
    }
  for (const group of groups.values()) {
    const key = context.chosenStation ?? group.occurrence.station ?? sheetStation;
    const station = context.stations.find((candidate) => candidate.key === key);
    readGroup(group, context, station, gathered);
  }
  for (const cell of table.rows.filter((row) => isRemark(row, table)).flatMap(ownCells))
    for (const problem of withoutPrivate(cell.text, 'note').problems) gathered.ask({ ...problem, at: cell.at });
}

/** A text that occurs in one or more cells, with the same time and beside the same labels. */
interface Group {
  key: string;
  occurrence: Occurrence;
  /** With part of the day and time. */
  text: string;
  /** The column beside the cell names the activity; the cell holds a mark or its time. */
  title: PlacedCell | undefined;
  days: DayNamed[];
}

function groupsOf(occurrence: Occurrence): Group[] {
  const { cell, labels, day, station, place } = occurrence;
  const title = [...(labels.get('title') ?? []), ...(labels.get('content') ?? [])][0];
  if (title === undefined && /放假|休息|闭馆|闭站/.test(cell.text) && !ANY_TIME.test(cell.text)) return [];
  const lines = cell.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const texts = title === undefined ? entriesOf(lines) : [MARK.test(cell.text.trim()) ? '' : lines.join('，')];
  const others = [...labels]
    .filter(([role]) => !ROLES_OF_WHEN.has(role))
    .map(([role, cells]) => [role, cells[0]!.text]);
  return texts.map((written) => {
    const text = withTime(written, occurrence);
    const single = day.kind === 'unclear' || day.kind === 'row' ? cell.at : day.kind;
    return {
      key: JSON.stringify([text, title?.at, station, place, others, single]),
      occurrence,
      text,
      title,
      days: [day],
    };
  });
}

const MARK = /^(?:[√✓✔☑●○◎★Vv]|有|是)$/u;
const ANY_TIME = /\d{1,2}\s*[:：点时]/;
const ROLES_OF_WHEN: ReadonlySet<Role> = new Set([
  'time',
  'start',
  'end',
  'date',
  'weekday',
  'station',
  'ignored',
  'id',
]);
const PERIOD_BEFORE = /(?:凌晨|清晨|早晨|早上|早|上午|中午|下午|傍晚|晚上|晚间|晚|夜)\s*$/;
const FIRST_TIME = /\d{1,2}\s*(?:[:：]\s*\d{2}|[点时])/;

/** The cell's own time counts before the row's; 2:30 under 下午 is 14:30. */
function withTime(text: string, { part, time }: Occurrence): string {
  const own = FIRST_TIME.exec(text);
  if (own === null)
    return [part !== undefined && !PERIOD.test(time ?? '') ? part : '', time ?? '', ' ', text].join('').trim();
  const before = text.slice(0, own.index);
  return part === undefined || PERIOD_BEFORE.test(before) ? text : `${before}${part}${text.slice(own.index)}`;
}

const PERIOD = /[上下中]午|[早晚]|傍晚/;

function readGroup(group: Group, context: HeadingContext, station: StationName | undefined, gathered: Gathered): void {
  const { occurrence, text, title } = group;
  const { cell } = occurrence;
  const phones = { areaCode: station?.areaCode, stationPhone: station?.phone };
  const entry = readEntry(title === undefined ? text : `${text} 活动`, { ...context, phones });
  if (entry === undefined) return gathered.skip(cell.at, '没有活动');
  const own = ownDay(entry, group.days);
  const titleCell = title ?? plainCell(cell, entry.values.title);
  const days = own === 'conflict' ? undefined : own;
  // Marks beside a name are one activity's days, as 周二、四 in a cell for the date.
  const week = title === undefined ? (context.week ?? 'unknown') : context.week;
  const reading = readRow(cellsOf(group, days), titleCell, rowContext({ ...context, week }, station));
  const activities = reading.activities.flatMap((activity) => withEntry(activity, entry, title !== undefined));
  const questions: Question[] = [
    ...reading.questions.filter(({ kind }) => own !== 'conflict' || kind !== 'date-missing'),
    ...entry.problems
      .filter(({ kind, field }) => kind !== 'date-missing' && field !== 'days' && field !== 'rule')
      .map((problem) => ({ ...problem, at: cell.at, activity: 0 })),
    ...(own === 'conflict' ? [conflict(cell, entry)] : []),
  ];
  for (const day of group.days)
    if (day.kind === 'unclear')
      questions.push(...day.problems.map((problem) => ({ ...problem, at: cell.at, activity: 0 })));
  add(activities, withoutNeedless(questions, group.days), station, context, gathered);
}

/** The day that is asked about already is not missing. */
const withoutNeedless = (questions: readonly Question[], days: readonly DayNamed[]): Question[] =>
  questions.filter(({ kind }) => kind !== 'date-missing' || !days.some((day) => day.kind === 'unclear'));

function add(
  activities: readonly ReadActivity[],
  questions: readonly Question[],
  station: StationName | undefined,
  { chosenStation, stations }: HeadingContext,
  gathered: Gathered,
): void {
  if (chosenStation !== undefined) return gathered.add(activities, questions);
  if (station !== undefined)
    return gathered.add(
      activities.map((activity) => ({ ...activity, station: station.key })),
      questions,
    );
  const at = activities[0]?.at ?? '';
  const answers = stations.length > 12 ? [] : stations.map(({ name }) => ({ label: name }));
  gathered.add(activities, [...questions, { at, kind: 'station', text: '没看出是哪个站的活动', activity: 0, answers }]);
}

function cellsOf({ occurrence: { labels, cell, place }, days }: Group, own: readonly Day[] | undefined): CellsByRole {
  const cells = new Map<Role, readonly PlacedCell[]>(
    [...labels].filter(([role]) => !ROLES_OF_WHEN.has(role) && role !== 'title' && role !== 'content'),
  );
  if (place !== undefined && !cells.has('place')) cells.set('place', [plainCell(cell, place)]);
  const text = own === undefined ? '' : own.length > 0 ? own.join('、') : dateText(days);
  if (text !== '') cells.set('date', [plainCell(cell, text)]);
  else if (own !== undefined && days[0]?.kind === 'row')
    for (const role of ['date', 'weekday'] as const) {
      const written = labels.get(role);
      if (written !== undefined) cells.set(role, written);
    }
  return cells;
}

function dateText(named: readonly DayNamed[]): string {
  const days = [...new Set(named.flatMap((day) => (day.kind === 'days' ? day.days : [])))].sort();
  const weekdays = [...new Set(named.flatMap((day) => (day.kind === 'weekday' ? day.weekday : [])))].sort();
  if (days.length > 0) return days.join('、');
  return weekdays.length === 0 ? '' : `周${weekdays.map((weekday) => WEEKDAY_CHARACTERS[weekday - 1]).join('、')}`;
}

/** A date written in the cell itself; empty where there is none. */
function ownDay({ when }: Entry, named: readonly DayNamed[]): readonly Day[] | 'conflict' {
  if (when.rule !== undefined) return 'conflict';
  if (when.days.length === 0) return [];
  const fits = (day: Day) =>
    named.some((one) =>
      one.kind === 'days' ? one.days.includes(day) : one.kind === 'weekday' && one.weekday === weekdayOf(day),
    );
  return when.days.every(fits) ? when.days : 'conflict';
}

const conflict = ({ at }: PlacedCell, { when }: Entry): Question => ({
  at,
  kind: 'conflict',
  text: `格子里写${when.rule ?? when.days.map(longDay).join('、')}，和格子的位置不一样，照哪个？`,
  activity: 0,
  field: 'days',
  answers: [
    {
      label: when.rule ?? when.days.map(longDay).join('、'),
      set: when.rule === undefined ? { days: when.days } : { rule: when.rule },
    },
  ],
});

const plainCell = ({ row, column, at }: PlacedCell, text: string): PlacedCell => ({
  text,
  row,
  column,
  at,
  continued: false,
});

const rowContext = (context: HeadingContext, station: StationName | undefined): RowContext => ({
  month: context.month,
  calendar: context.calendar,
  epoch: context.epoch,
  isPlainText: context.isPlainText,
  week: context.week,
  station,
  areaCode: undefined,
});

/** One activity for each time in the cell. */
function withEntry(activity: ReadActivity, { values, when }: Entry, isTitled: boolean): ReadActivity[] {
  const own = { ...withoutWhen(values), title: activity.values.title };
  const notes = [activity.values.note, isTitled ? undefined : values.note].filter((note) => note !== undefined);
  const merged = { ...activity.values, ...own, ...(notes.length > 0 ? { note: notes.join('；') } : {}) };
  const times = when.times.length === 0 ? [undefined] : when.times;
  return times.map((time) => ({ ...activity, values: time === undefined ? merged : { ...merged, time } }));
}

const isRemark = (row: readonly PlacedCell[], { headings }: CrossTable): boolean =>
  !row.some((cell) => headings.has(cell.column) && cell.text.trim() !== '' && !cell.continued);
