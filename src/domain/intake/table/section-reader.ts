/** Reads the rows of one section of a table. */
import { withoutPrivate, hasPrivate } from '../fields/private.ts';
import type { Week } from '../fields/when/when-context.ts';
import { weekNamedBy } from '../fields/when/week.ts';
import type { Gathered } from '../gather.ts';
import { ownCells, type PlacedCell } from '../layout/grid-of-cells.ts';
import { idIn } from '../layout/ids.ts';
import type { Section } from '../layout/sections.ts';
import { stationIn, unknownStation } from '../layout/stations.ts';
import type { ReadingContext, StationName } from '../reading.ts';
import type { RowContext, RowReading } from '../row/row-draft.ts';
import type { Table } from '../source.ts';
import type { OwnColumn } from '../template/columns.ts';
import { ownColumns, readOwnColumns } from '../template/own-columns.ts';
import { askAboutPeople } from './beside-rows.ts';
import { readActivities } from './row-activities.ts';
import { RowCells, titleCellOf } from './row-cells.ts';
import { isExample, isNote, isOnlyDate, isTotal } from './row-kinds.ts';
import { RowStations } from './row-stations.ts';
import type { TitledCells } from './title-cell.ts';

/** A cell merged across so many columns heads the rows below it. */
const MIN_BAND = 3;

export class SectionReader {
  readonly #table: Table;
  readonly #section: Section;
  readonly #context: ReadingContext;
  readonly #gathered: Gathered;
  readonly #week: Week | undefined;
  /** Empty for tables other than the template. */
  readonly #ownColumns: ReadonlyMap<number, OwnColumn>;
  readonly #cells: RowCells;
  readonly #stations: RowStations;

  constructor(table: Table, section: Section, context: ReadingContext, gathered: Gathered) {
    this.#table = table;
    this.#section = section;
    this.#context = context;
    this.#gathered = gathered;
    this.#ownColumns = ownColumns(section);
    const titles = section.titles.map(({ text }) => text).reverse();
    this.#week = weekNamedBy(titles, context, { allowsMonth: false });
    const roles = new Map([...section.roles].filter(([column]) => !this.#ownColumns.has(column)));
    this.#cells = new RowCells({ roles, hidden: table.hiddenColumns }, context);
    this.#stations = new RowStations(section, table.name, context);
  }

  read(): void {
    askAboutPeople(this.#table, this.#section, this.#gathered);
    for (const row of this.#section.rows) this.#readRow(row);
  }

  #readRow(row: readonly PlacedCell[]): void {
    const own = ownCells(row);
    const [first] = own;
    if (first === undefined) return;
    const cells = this.#cells.of(row);
    const titleCell = titleCellOf(cells);
    if (isTotal(first.text)) return this.#gathered.skip(first.at, '合计');
    if (own.length === 1 && this.#startsBand(row, first)) return;
    if (isNote(own) || (titleCell === undefined && own.length <= 2)) return this.#readNoteRow(own);
    if (isExample(own)) return this.#gathered.skip(first.at, '样例');
    this.#cells.remember(row);
    if (titleCell === undefined) return this.#askForTitle(own);
    const station = this.#stations.of(cells);
    this.#add(row, titleCell, this.#withOwnColumns(row, this.#readActivities({ cells, titleCell }, station), station));
  }

  /** A row with nothing but the name of a station or a date, or one cell merged across the table. */
  #startsBand(row: readonly PlacedCell[], cell: PlacedCell): boolean {
    const isMerged = row.filter(({ at }) => at === cell.at).length >= MIN_BAND;
    const role = this.#section.roles.get(cell.column);
    if (isNote([cell]) || isExample([cell]) || (!isMerged && (role === 'title' || role === 'content'))) return false;
    this.#cells.forgetAbove();
    const station = this.#context.station === undefined ? stationIn(cell.text, this.#context.stations) : undefined;
    if (station === undefined && !isMerged) return false;
    const isDate = station === undefined && isOnlyDate(cell, this.#context);
    if (station !== undefined) this.#stations.setStation(station);
    else if (!isDate) this.#readNoteRow([cell]);
    this.#cells.setDate(isDate ? cell : undefined);
    return true;
  }

  #readActivities(written: TitledCells, station: StationName | undefined): RowReading {
    const { activities, questions } = readActivities(written, this.#rowContext(station));
    const id = idIn(written.cells);
    // The template has one activity a row, so a row with several is not one of its rows.
    const identified = activities.map((one) => (id !== undefined && activities.length === 1 ? { ...one, id } : one));
    if (this.#context.station !== undefined) return { activities: identified, questions };
    if (station !== undefined)
      return { activities: identified.map((one) => ({ ...one, station: station.key })), questions };
    const unknown = unknownStation(written.titleCell.at, this.#context.stations);
    return { activities: identified, questions: [...questions, unknown] };
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

  /** What a row that is hidden or struck out holds is offered, not added. */
  #add(row: readonly PlacedCell[], titleCell: PlacedCell, reading: RowReading): void {
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
    if (own.every((cell) => hasPrivate(cell.text) || cell.continued)) return;
    this.#gathered.ask({ at: own[0]!.at, kind: 'title-missing', text: '这一行没写活动名称，没有放进来', answers: [] });
  }
}
