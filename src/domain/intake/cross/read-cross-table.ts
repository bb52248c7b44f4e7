/** The activities in a cross table. What is the same on several days becomes one activity. */
import type { Key } from '../../key.ts';
import { readEntry, type Entry } from '../fields/entry/entry.ts';
import { withoutPrivate } from '../fields/private.ts';
import { longDay } from '../fields/when/problems.ts';
import type { Gathered } from '../gather.ts';
import { ownCells, type PlacedCell } from '../layout/grid-of-cells.ts';
import { unknownStation } from '../layout/stations.ts';
import { withoutWhen, type Question, type ReadActivity, type StationName } from '../reading.ts';
import type { RowContext } from '../row/row-draft.ts';
import { readRow } from '../row/row.ts';
import type { HeadingContext } from './axis.ts';
import type { CrossTable } from './cross-table.ts';
import { cellsOf, ownDay, plainCell } from './group-date.ts';
import { groupsOf, type Group } from './groups.ts';
import { occurrencesIn, type DayNamed } from './occurrences.ts';

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

function readGroup(group: Group, context: HeadingContext, station: StationName | undefined, gathered: Gathered): void {
  const { occurrence, text, title } = group;
  const { cell } = occurrence;
  const phones = { areaCode: station?.areaCode, stationPhone: station?.phone };
  const entry = readEntry(title === undefined ? text : `${text} 活动`, { ...context, phones });
  if (entry === undefined) {
    for (const problem of withoutPrivate(text, 'note').problems) gathered.ask({ ...problem, at: cell.at });
    return gathered.skip(cell.at, '没有活动');
  }
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

/** Drops "no date" where a question about the day exists already. */
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
  gathered.add(activities, [...questions, unknownStation(at, stations)]);
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
