/** A worksheet, a CSV file or a pasted table to activities. */
import { askAboutPeople, askAboutTitles } from './beside-rows.ts';
import type { Table } from './source.ts';
import { hasPrivate, withoutPrivate } from './fields/private.ts';
import { plainText } from './fields/clean.ts';
import { readEntry } from './fields/entry/entry.ts';
import { arabicDates } from './fields/when/numerals.ts';
import { readWhen } from './fields/when/when.ts';
import type { Week } from './fields/when/when-context.ts';
import { weekNamedBy } from './fields/when/week.ts';
import { splitDated } from './fields/when/sessions.ts';
import type { Role } from './layout/columns.ts';
import { ownCells, type PlacedCell } from './layout/grid-of-cells.ts';
import { findSections, type Section } from './layout/sections.ts';
import { stationIn } from './layout/stations.ts';
import type { Gathered } from './gather.ts';
import type { Key } from '../key.ts';
import type { Question, ReadingContext, StationName } from './reading.ts';
import type { RowContext, RowReading } from './row/row-draft.ts';
import { readRow } from './row/row.ts';
import { filled, type CellsByRole } from './row/cells.ts';
import { namesDays } from './row/when/facts.ts';
import { inferSection } from './layout/headless.ts';
import { idIn } from './layout/ids.ts';
import type { OwnColumn } from './template/columns.ts';
import { ownColumns, readOwnColumns } from './template/own-columns.ts';

/** @returns false where the table holds no section of activities */
export function readTable(
  table: Table,
  rows: readonly (readonly PlacedCell[])[],
  context: ReadingContext,
  gathered: Gathered,
): boolean {
  const sections = findSections(rows);
  const upright = sections.length > 0 ? sections : findSections(transposed(rows));
  const inferred = upright.length > 0 ? upright : inferSection(rows, context);
  for (const section of inferred) new SectionReader(table, section, context, gathered).read();
  if (inferred.length > 0) askAboutTitles(inferred[0]!.titles, gathered);
  return inferred.length > 0;
}

/** A form with the names of its fields in the first column. */
function transposed(rows: readonly (readonly PlacedCell[])[]): PlacedCell[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length > MAX_FORM_ROWS || width > MAX_FORM_ROWS) return [];
  return Array.from({ length: width }, (_, row) =>
    rows.flatMap((cells, column) => (cells[row] === undefined ? [] : [{ ...cells[row], row, column }])),
  );
}

const MAX_FORM_ROWS = 40;

class SectionReader {
  readonly #table: Table;
  readonly #section: Section;
  readonly #context: ReadingContext;
  readonly #gathered: Gathered;
  readonly #station: Key | undefined;
  readonly #week: Week | undefined;
  readonly #above = new Map<number, PlacedCell>();
  /** Empty for tables other than the template. */
  readonly #ownColumns: ReadonlyMap<number, OwnColumn>;
  /** From a row that names a station, or a date, for the rows below it. */
  #band: { station?: Key; date?: PlacedCell | undefined } = {};
  #stationAbove: Key | undefined;

  constructor(table: Table, section: Section, context: ReadingContext, gathered: Gathered) {
    this.#table = table;
    this.#section = section;
    this.#context = context;
    this.#gathered = gathered;
    this.#station = context.station ?? this.#stationOfSection();
    this.#ownColumns = ownColumns(section);
    const titles = section.titles.map(({ text }) => text).reverse();
    this.#week = weekNamedBy(titles, context, { allowsMonth: false });
  }

  read(): void {
    askAboutPeople(this.#table, this.#section, this.#gathered);
    for (const row of this.#section.rows) this.#readRow(row);
  }

  #stationOfSection(): Key | undefined {
    const texts = [...this.#section.titles.map(({ text }) => text).reverse(), this.#table.name];
    for (const text of texts) {
      const station = stationIn(text, this.#context.stations);
      if (station !== undefined) return station;
    }
    return undefined;
  }

  #readRow(row: readonly PlacedCell[]): void {
    const own = ownCells(row);
    if (own.length === 0) return;
    const first = own[0]!;
    const cells = this.#cellsByRole(row);
    const titleCell = this.#titleCell(cells);
    if (isTotal(first.text)) return this.#gathered.skip(first.at, '合计');
    if (own.length === 1 && this.#startsBand(row, first)) return;
    if (isNote(own) || (titleCell === undefined && own.length <= 2)) return this.#readNoteRow(own);
    if (isExample(own)) return this.#gathered.skip(first.at, '样例');
    this.#remember(row);
    if (titleCell === undefined) return this.#askForTitle(own);
    this.#take(
      row,
      titleCell,
      this.#withOwnColumns(row, this.#readActivities(cells, titleCell), this.#stationOf(cells)),
    );
  }

  #withOwnColumns(row: readonly PlacedCell[], reading: RowReading, station: StationName | undefined): RowReading {
    const { values, questions } = readOwnColumns(row, this.#ownColumns, { month: this.#context.month, station });
    return {
      activities: reading.activities.map((activity) => ({ ...activity, values: { ...activity.values, ...values } })),
      questions: [
        ...reading.questions,
        ...reading.activities.flatMap((_, activity) => questions.map((question) => ({ ...question, activity }))),
      ],
    };
  }

  /** A row with nothing but the name of a station or a date, or one cell merged across the table. */
  #startsBand(row: readonly PlacedCell[], cell: PlacedCell): boolean {
    const isMerged = row.filter(({ at }) => at === cell.at).length >= MIN_BAND;
    const role = this.#section.roles.get(cell.column);
    if (isNote([cell]) || isExample([cell]) || (!isMerged && (role === 'title' || role === 'content'))) return false;
    const station = this.#context.station === undefined ? stationIn(cell.text, this.#context.stations) : undefined;
    const { days, problems, remainder, times } = readWhen(cell.text, this.#context);
    const isDate = days.length > 0 && problems.length === 0 && times.length === 0 && remainder === '';
    if (station !== undefined) this.#band = { station };
    else if (isDate && isMerged) this.#band = { ...this.#band, date: cell };
    else if (isMerged) {
      this.#band = { ...this.#band, date: undefined };
      this.#readNoteRow([cell]);
    }
    this.#above.clear();
    return station !== undefined || isMerged;
  }

  #readActivities(written: CellsByRole, writtenTitle: PlacedCell): RowReading {
    const station = this.#stationOf(written);
    const { cells, titleCell } = this.#withDateOfTitle(written, writtenTitle, station);
    const sessions = sessionsOf(titleCell.text);
    const readings =
      sessions.length > 1
        ? sessions.map((text) => this.#readSession(cells, titleCell, text, station))
        : separateDays(cells).map((ofDay) => readRow(ofDay, titleCell, this.#rowContext(station)));
    const id = idIn(cells);
    const reading: RowReading = { activities: [], questions: [] };
    for (const one of readings) {
      reading.questions.push(
        ...one.questions.map((question) =>
          question.activity === undefined ? question : { ...question, activity: reading.activities.length },
        ),
      );
      reading.activities.push(...one.activities);
    }
    // A row of several activities is no row of the template.
    if (id !== undefined && reading.activities.length === 1) reading.activities = [{ ...reading.activities[0]!, id }];
    if (station !== undefined && this.#context.station === undefined)
      reading.activities = reading.activities.map((activity) => ({ ...activity, station: station.key }));
    if (station === undefined && this.#context.station === undefined)
      reading.questions.push(unknownStation(titleCell.at, this.#context.stations));
    return reading;
  }

  /** 12月5日上午9点健康讲座 in a table without a column for the date. */
  #withDateOfTitle(
    cells: CellsByRole,
    titleCell: PlacedCell,
    station: StationName | undefined,
  ): { cells: CellsByRole; titleCell: PlacedCell } {
    const hasDate = ['date', 'time', 'start', 'weekday'].some((role) => (cells.get(role as Role) ?? []).length > 0);
    if (hasDate) return this.#withTimeOfTitle(cells, titleCell);
    const entry = readEntry(titleCell.text, { ...this.#rowContext(station), phones: { areaCode: station?.areaCode } });
    if (entry === undefined || (entry.when.days.length === 0 && entry.when.rule === undefined))
      return { cells, titleCell };
    const { title, place } = entry.values;
    const placed = new Map<Role, readonly PlacedCell[]>([...cells, ['date', [titleCell]]]);
    if (place !== undefined && !cells.has('place')) placed.set('place', [{ ...titleCell, text: place }]);
    return { cells: placed, titleCell: { ...titleCell, text: title } };
  }

  /** 义诊（9:00-11:00） beside a date without a time. */
  #withTimeOfTitle(cells: CellsByRole, titleCell: PlacedCell): { cells: CellsByRole; titleCell: PlacedCell } {
    const [, title, written] = TIME_AT_END.exec(titleCell.text.trim()) ?? [];
    if (title === undefined || written === undefined) return { cells, titleCell };
    const isTimed = ['date', 'time', 'start'].some((role) =>
      filled(cells, role as Role).some(({ text, number }) => (number ?? 0) % 1 > 0 || HAS_TIME.test(text)),
    );
    const { times, remainder } = readWhen(written, this.#context);
    if (isTimed || times.length !== 1 || remainder !== '') return { cells, titleCell };
    const timed = new Map<Role, readonly PlacedCell[]>([...cells, ['time', [{ ...titleCell, text: written }]]]);
    return { cells: timed, titleCell: { ...titleCell, text: title } };
  }

  /** （1）薏米糕制作 9:00—10:30 （2）擂茶品鉴 10:40—11:30 in one cell. */
  #readSession(cells: CellsByRole, titleCell: PlacedCell, text: string, station: StationName | undefined): RowReading {
    const rowContext = this.#rowContext(station);
    const entry = readEntry(text, { ...rowContext, phones: { areaCode: station?.areaCode } });
    const reading = readRow(cells, { ...titleCell, text: entry?.values.title ?? text }, rowContext);
    const { time, note } = entry?.values ?? {};
    return {
      ...reading,
      activities: reading.activities.map((activity) => ({
        ...activity,
        values: {
          ...activity.values,
          ...(time === undefined ? {} : { time }),
          ...(note === undefined ? {} : { summary: note }),
        },
      })),
    };
  }

  #take(row: readonly PlacedCell[], titleCell: PlacedCell, reading: RowReading): void {
    const isHidden = this.#table.hiddenRows.has(titleCell.row);
    const isStruck = ownCells(row)
      .filter((cell) => !cell.continued)
      .every((cell) => cell.struck === true);
    if (!isHidden && !isStruck) return this.#gathered.add(reading.activities, reading.questions);
    for (const candidate of reading.activities)
      this.#gathered.addCandidate(candidate, {
        at: titleCell.at,
        kind: isHidden ? 'hidden' : 'cancelled',
        text: isHidden ? `这一行在表里是隐藏的：${candidate.values.title}` : `这一行划掉了：${candidate.values.title}`,
      });
  }

  #cellsByRole(row: readonly PlacedCell[]): Map<Role, PlacedCell[]> {
    const cells = new Map<Role, PlacedCell[]>();
    for (const cell of row) {
      const role = this.#ownColumns.has(cell.column) ? undefined : this.#section.roles.get(cell.column);
      if (role === undefined || (role !== 'id' && this.#table.hiddenColumns.has(cell.column))) continue;
      const filledIn = isDitto(cell.text) ? { ...(this.#above.get(cell.column) ?? cell), continued: true } : cell;
      const of = cells.get(role) ?? [];
      // A merged area that spans two columns of one role is one cell.
      if (!of.some(({ at }) => at === filledIn.at)) cells.set(role, [...of, filledIn]);
    }
    return this.#withDateOfBand(cells);
  }

  /** Below a row with a date, a cell called 时间 holds the time of day. */
  #withDateOfBand(cells: Map<Role, PlacedCell[]>): Map<Role, PlacedCell[]> {
    const { date } = this.#band;
    const own = filled(cells, 'date');
    if (date === undefined || own.some(({ text }) => namesDays(readWhen(text, this.#context)))) return cells;
    const times = [...own, ...filled(cells, 'time')];
    return new Map([...cells, ['date', [{ ...date, continued: true }]], ['time', times]]);
  }

  #remember(row: readonly PlacedCell[]): void {
    for (const cell of row) if (cell.text.trim() !== '' && !isDitto(cell.text)) this.#above.set(cell.column, cell);
  }

  #titleCell(cells: CellsByRole): PlacedCell | undefined {
    const titles = [...(cells.get('title') ?? []), ...(cells.get('content') ?? [])];
    return titles.find((cell) => cell.text.trim() !== '' || cell.formula !== undefined);
  }

  #stationOf(cells: CellsByRole): StationName | undefined {
    const written = filled(cells, 'station');
    const named = written.map(({ text }) => stationIn(text, this.#context.stations)).find((key) => key !== undefined);
    // Pasted cells lose their merges: a blank one continues the station above.
    if (written.length > 0) this.#stationAbove = named;
    const key = this.#context.station ?? named ?? this.#band.station ?? this.#stationAbove ?? this.#station;
    return this.#context.stations.find((station) => station.key === key);
  }

  #rowContext(station: StationName | undefined): RowContext {
    return {
      month: this.#context.month,
      calendar: this.#context.calendar,
      epoch: this.#table.epoch,
      isPlainText: this.#table.name === '',
      isTemplate: this.#ownColumns.size > 0,
      station,
      areaCode: undefined,
      week: this.#week,
    };
  }

  /** Rows of text below the table are not published; private data in them are pointed out. */
  #readNoteRow(own: readonly PlacedCell[]): void {
    for (const cell of own) {
      this.#gathered.skip(cell.at, '表外的说明');
      for (const problem of withoutPrivate(cell.text, 'note').problems) this.#gathered.ask({ ...problem, at: cell.at });
    }
  }

  #askForTitle(own: readonly PlacedCell[]): void {
    const first = own[0]!;
    if (own.every((cell) => hasPrivate(cell.text) || cell.continued)) return;
    this.#gathered.ask({ at: first.at, kind: 'title-missing', text: '这一行没写活动名称，没有放进来', answers: [] });
  }
}

const TIME_AT_END = /^([^\n]{2,}?)\s*[（(]([^（）()]*\d\s*[:：点时][^（）()]*)[）)]$/;
const HAS_TIME = /\d\s*[:：点时]|[待另]定|通知/;
const MIN_BAND = 3;

const isDitto = (text: string): boolean => /^(?:同上|同前|″|〃|"|”|ditto)$/i.test(text.trim());
const isTotal = (text: string): boolean => /^(?:合\s*计|总\s*计|小\s*计|共\s*计)/.test(text.trim());
const isNote = (own: readonly PlacedCell[]): boolean =>
  own.length <= 2 &&
  /^(?:[(（*※]*)(?:注|备注|说明|附|填表|审核|制表|以上|温馨提示|咨询|联系|地址)/.test(own[0]!.text.trim());
const isExample = (own: readonly PlacedCell[]): boolean =>
  own.some(({ text }) =>
    /^(?:例|示例|样例|范例)[:：]|[(（](?:样例|范例|例子|填写样例)[)）]|^填写(?:样例|范例|示例)/.test(text.trim()),
  );

/** 12月5日9:00，12月12日14:00 in the cell for the date: one activity a day. */
function separateDays(cells: CellsByRole): CellsByRole[] {
  const dates = cells.get('date') ?? [];
  const parts = dates.length === 1 ? splitDated(arabicDates(plainText(dates[0]!.text))) : [];
  if (parts.length < 2) return [cells];
  return parts.map((text) => new Map([...cells, ['date', [{ ...dates[0]!, text }]]]));
}

/** Numbered sessions with a time each become activities of their own. */
function sessionsOf(text: string): string[] {
  const numbered = text
    .split(/\n|(?=[(（][1-9][)）])/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const timed = numbered.filter((line) => /\d{1,2}\s*[:：点时]/.test(line) && /[\u4e00-\u9fff]{2}/.test(line));
  return numbered.length > 1 && timed.length === numbered.length ? numbered : [text];
}

const unknownStation = (at: string, stations: readonly StationName[]): Question => ({
  at,
  kind: 'station',
  text: '没看出是哪个站的活动',
  activity: 0,
  answers: stations.length > 12 ? [] : stations.map(({ name }) => ({ label: name })),
});
