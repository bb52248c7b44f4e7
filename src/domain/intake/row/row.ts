/** One row of a table to its activities, and what has to be asked about them. */
import { LENGTHS } from '../../typed/lengths.ts';
import { readAudience } from '../fields/audience.ts';
import { plainText } from '../fields/clean.ts';
import { timing } from '../fields/entry/entry.ts';
import { isPlace } from '../fields/entry/parts.ts';
import { withoutMarkup } from '../fields/markup.ts';
import { readPhone } from '../fields/phone.ts';
import { isListOfNames, isNameOnly, isSomeonesHome } from '../fields/people.ts';
import { masked, withoutPrivate } from '../fields/private.ts';
import { Rest } from '../fields/rest.ts';
import { splitTitle } from '../fields/title.ts';
import { takeWays, readWays } from '../fields/ways.ts';
import type { PlacedCell } from '../layout/grid-of-cells.ts';
import type { FieldName, Origin, Question, ReadActivity, ReadValues, StationName } from '../reading.ts';
import { moveInNote, ruleOfNote } from './note-dates.ts';
import { publicText } from './public-text.ts';
import { cancelled, listOfNames, notPublic, someonesHome } from './questions.ts';
import { filled, type CellsByRole } from './cells.ts';
import type { PlacedProblem, SheetContext } from './when/context.ts';
import { readRowWhen } from './when/row-when.ts';

export interface RowContext extends SheetContext {
  station: StationName | undefined;
  /** `区号` may stand in a column of its own. */
  areaCode: string | undefined;
}

export interface RowReading {
  activities: ReadActivity[];
  /** `activity` counts within this row. */
  questions: Question[];
}

export function readRow(cells: CellsByRole, titleCell: PlacedCell, context: RowContext): RowReading {
  const row = new Row(context, titleCell);
  row.readTitle();
  row.readWhen(cells);
  for (const content of filled(cells, 'content')) if (content.at !== titleCell.at) row.readContent(content);
  row.readPlace(filled(cells, 'place')[0]);
  row.readAudience([...filled(cells, 'serves'), ...filled(cells, 'audience')]);
  row.readWays(filled(cells, 'ways'));
  row.readSeats(filled(cells, 'seats')[0]);
  row.readPhone(filled(cells, 'phone'), filled(cells, 'areaCode')[0]);
  row.readStatus(filled(cells, 'status')[0]);
  for (const note of filled(cells, 'note')) row.readNote(note);
  for (const deadline of filled(cells, 'deadline')) row.readDeadline(deadline);
  return row.finish();
}

class Row {
  readonly #context: RowContext;
  readonly #title: PlacedCell;
  readonly #values: ReadValues = { title: '' };
  readonly #origins: Partial<Record<FieldName, Origin>> = {};
  readonly #questions: Question[] = [];
  readonly #notes: string[] = [];
  #times: readonly string[] = [];

  constructor(context: RowContext, title: PlacedCell) {
    this.#context = context;
    this.#title = title;
  }

  readTitle(): void {
    const text = this.#publicText(this.#title, 'title', LENGTHS.line);
    const { title, summary } = splitTitle(text);
    this.#values.title = title.replace(/(?<=..)[（(](?:已?取消|停办|暂停)[）)]$/, '');
    if (summary !== undefined) this.#values.summary = summary;
    if (title !== this.#title.text.trim()) this.#origin('title', this.#title);
    if (CANCELLED.test(text)) this.#ask(cancelled(this.#title.at));
    if (/不对外|内部|仅限工作人员/.test(text)) this.#ask(notPublic(this.#title.at));
  }

  readWhen(cells: CellsByRole): void {
    const when = readRowWhen(cells, this.#context);
    for (const problem of when.problems) this.#ask(problem);
    Object.assign(this.#values, timing({ ...when, times: [] }));
    this.#times = when.times;
    if (when.dateCell !== undefined && CANCELLED.test(when.remainder)) this.#ask(cancelled(when.dateCell.at));
    const isPlaced = filled(cells, 'place').length > 0;
    const place = when.remainder.replace(/^\(([^()]*)\)$/, '$1');
    if (!isPlaced && when.dateCell !== undefined && isPlace(place)) this.readPlace({ ...when.dateCell, text: place });
    else if (!this.#values.title.includes(when.remainder))
      this.#addRemainder(when.remainder, when.dateCell ?? this.#title);
    if (when.dateCell !== undefined) this.#whenOrigin(when.dateCell, when.how);
    if (when.timeCell !== undefined && plainText(when.timeCell.text) !== when.times[0])
      this.#origin('time', when.timeCell);
    if (when.days.length === 0 && when.rule === undefined) this.#askForDate(when.dateCell);
  }

  /** What else is written in the cells for date and time. */
  #addRemainder(remainder: string, { at }: PlacedCell): void {
    const { text, problems } = withoutPrivate(withoutMarkup(remainder), 'note');
    for (const problem of problems) this.#ask({ ...problem, at });
    if (text !== '' && text.length <= LENGTHS.line) this.#notes.push(text);
  }

  #askForDate(cell: PlacedCell | undefined): void {
    if (this.#questions.some(({ kind }) => /^date|relative|formula|conflict/.test(kind))) return;
    this.#ask({
      kind: 'date-missing',
      at: cell?.at ?? this.#title.at,
      text: cell === undefined ? '没写日期' : `“${shown(cell)}”没有看懂是哪天`,
      field: 'days',
      answers: [],
    });
  }

  readContent(cell: PlacedCell): void {
    const text = this.#publicText(cell, 'summary', LENGTHS.prose).replaceAll('\n', '；');
    if (text === '' || this.#datesOfNote(text, cell)) return;
    if (CANCELLED.test(text)) this.#ask(cancelled(cell.at));
    this.#values.summary = [this.#values.summary, text].filter((part) => part !== undefined).join('；');
  }

  readPlace(cell: PlacedCell | undefined): void {
    if (cell === undefined) return;
    const place = this.#publicText(cell, 'place', LENGTHS.line).replaceAll('\n', '，');
    if (isSomeonesHome(place)) return this.#ask(someonesHome(cell));
    if (/^(?:待定|另定|未定|另行通知|无|-|\/)$/.test(place)) return;
    if (place !== '') this.#values.place = place;
    if (cell.continued) this.#origin('place', cell, '合并的格子');
  }

  readAudience(cells: readonly PlacedCell[]): void {
    for (const cell of cells) {
      const text = this.#publicText(cell, 'audience', LENGTHS.line).replaceAll('\n', '、');
      if (text === '') continue;
      const { audience, serves, how } = readAudience(text);
      if (audience !== undefined) this.#values.audience = audience;
      // Given in a column of its own, 五为 are not proposed from the words for the audience.
      const isProposed = how !== undefined && this.#values.serves !== undefined;
      if (serves.length === 0 || isProposed) continue;
      this.#values.serves = [...new Set([...(this.#values.serves ?? []), ...serves])];
      this.#origin('serves', cell, how);
    }
  }

  readWays(cells: readonly PlacedCell[]): void {
    for (const cell of cells) {
      const text = this.#publicText(cell, 'ways', LENGTHS.line);
      const phones = text.match(PHONE_IN_TEXT) ?? [];
      const { ways, seats, remainder } = readWays(phones.length > 0 ? text.replaceAll(PHONE_IN_TEXT, ' ') : text);
      if (phones[0] !== undefined && this.#values.phone === undefined) this.#setPhone(phones[0], cell);
      this.#addWays(ways, seats);
      if (ways.length === 0 && seats === undefined && isListOfNames(remainder)) this.#ask(listOfNames(cell));
      else if (ways.length === 0 && seats === undefined && text !== '') this.#notes.push(remainder);
      if (ways.length > 0 && !ways.includes(plainText(text) as never)) this.#origin('ways', cell);
    }
  }

  readSeats(cell: PlacedCell | undefined): void {
    const [, count] = /(\d{1,4})/.exec(plainText(cell?.text ?? '')) ?? [];
    if (count !== undefined && Number(count) > 0) this.#values.seats = Number(count);
  }

  readPhone(cells: readonly PlacedCell[], areaCode: PlacedCell | undefined): void {
    for (const cell of cells) {
      const code = /^0\d{2,3}$/.exec(plainText(areaCode?.text ?? ''))?.[0];
      // A number shown as 6.31E+09 is stored whole.
      const text = cell.number !== undefined && Number.isSafeInteger(cell.number) ? String(cell.number) : cell.text;
      this.#setPhone(code === undefined ? text : `${code}-${text}`, cell);
    }
  }

  readStatus(cell: PlacedCell | undefined): void {
    const text = cell?.text ?? '';
    if (/满/.test(text)) this.#values.status = '已满';
    if (cell !== undefined && /取消|停/.test(text)) this.#ask(cancelled(cell.at));
  }

  readNote(cell: PlacedCell): void {
    const text = this.#publicText(cell, 'note', LENGTHS.prose).replaceAll('\n', '；');
    if (text === '') return;
    if (CANCELLED.test(text)) this.#ask(cancelled(cell.at));
    if (/不对外|内部活动|仅限工作人员/.test(text)) this.#ask(notPublic(cell.at));
    if (/(?:名额|报名|人)?已?(?:满|报满)$/.test(text)) this.#values.status = '已满';
    if (this.#datesOfNote(text, cell)) return;
    const isRule = this.#values.rule !== undefined;
    if (isRule && /(?:法定)?节假日(?:除外|休息|暂停|停)/.test(text)) this.#values.holidays = '暂停';
    this.#readWaysOfNote(text, cell);
  }

  #readWaysOfNote(text: string, cell: PlacedCell): void {
    const phones = text.match(PHONE_IN_TEXT) ?? [];
    if (phones[0] !== undefined && this.#values.phone === undefined) this.#setPhone(phones[0], cell);
    const rest = new Rest(plainText(text));
    const { ways, seats } = takeWays(rest);
    // Beside a column for it, a way in the middle of a sentence is part of the sentence.
    const isSentence = this.#values.ways !== undefined && rest.remainder !== '';
    this.#addWays(isSentence ? [] : ways, seats);
    if (ways.length > 0 && !isSentence) this.#origin('ways', cell);
    const isCut = !isSentence && (ways.length > 0 || seats !== undefined);
    if (rest.remainder !== '') this.#notes.push(isCut ? rest.remainder : text);
  }

  readDeadline(cell: PlacedCell): void {
    const text = this.#publicText(cell, 'note', LENGTHS.line);
    if (text !== '') this.#notes.push(`报名时间：${text}`);
  }

  finish(): RowReading {
    // What the title held was no name, and has been asked about.
    if (this.#values.title === '') return { activities: [], questions: this.#questions.map(withoutActivity) };
    if (this.#notes.length > 0) this.#values.note = [...new Set(this.#notes)].join('；').slice(0, LENGTHS.prose);
    const times = this.#times.length === 0 ? [undefined] : this.#times;
    const activities = times.map((time): ReadActivity => ({
      at: this.#title.at,
      values: time === undefined ? { ...this.#values } : { ...this.#values, time },
      origins: this.#origins,
    }));
    return { activities, questions: this.#questions };
  }

  /** @returns true where the note says nothing but on which days the activity takes place */
  #datesOfNote(text: string, cell: PlacedCell): boolean {
    const rule = ruleOfNote(text, this.#values, this.#context);
    if (rule !== undefined) {
      if (this.#values.rule === undefined) {
        delete this.#values.days;
        this.#values.rule = rule;
        this.#origin('rule', cell);
      }
      return true;
    }
    const problem = moveInNote(text, this.#values.days ?? [], this.#context);
    if (problem === undefined) return false;
    this.#ask({ ...problem, at: cell.at });
    delete this.#values.days;
    return problem.kind === 'conflict';
  }

  #addWays(ways: ReadValues['ways'] & {}, seats: number | undefined): void {
    if (ways.length > 0) this.#values.ways = [...new Set([...(this.#values.ways ?? []), ...ways])];
    if (seats !== undefined) this.#values.seats = seats;
  }

  #setPhone(text: string, cell: PlacedCell): void {
    const { station, areaCode } = this.#context;
    const { phone, problems, remainder } = readPhone(text, {
      areaCode: areaCode ?? station?.areaCode,
      stationPhone: station?.phone,
    });
    if (phone !== undefined) this.#values.phone = phone;
    for (const problem of problems) this.#ask({ ...problem, at: cell.at });
    const isName =
      phone === undefined
        ? isNameOnly(remainder) && !/见|站|微信|同|另|办/.test(remainder)
        : !/预约|报名|咨询|工作/.test(remainder);
    if (remainder !== '' && isName)
      this.#ask({
        kind: 'person-name',
        at: cell.at,
        text: '电话旁边像是姓名，没有放上网',
        field: 'phone',
        answers: [],
      });
    if (phone !== undefined && phone !== text.trim()) this.#origin('phone', cell);
  }

  #publicText(cell: PlacedCell, field: FieldName, max: number): string {
    const { text, problems } = publicText(cell, field, max);
    for (const problem of problems) this.#ask({ ...problem, at: cell.at });
    return text;
  }

  #ask(problem: PlacedProblem): void {
    if (this.#questions.some(({ at, kind }) => at === problem.at && kind === problem.kind)) return;
    this.#questions.push({ ...problem, activity: 0 });
  }

  #whenOrigin(cell: PlacedCell, how: string | undefined): void {
    const field = this.#values.rule === undefined ? 'days' : 'rule';
    if (
      how !== undefined ||
      cell.continued ||
      (this.#values.rule !== undefined && plainText(cell.text) !== this.#values.rule)
    )
      this.#origin(field, cell, how ?? (cell.continued ? '合并的格子' : undefined));
    else if ((this.#values.days?.length ?? 0) > 1) this.#origin(field, cell, `一项，办${this.#values.days!.length}次`);
  }

  #origin(field: FieldName, cell: PlacedCell, how?: string): void {
    const written = masked(cell.text.trim());
    this.#origins[field] = how === undefined ? { at: cell.at, written } : { at: cell.at, written, how };
  }
}

function withoutActivity(question: Question): Question {
  const kept = { ...question };
  delete kept.activity;
  return kept;
}

const PHONE_IN_TEXT = /(?:0\d{2,3}[- ]?)?\d{7,8}(?!\d)/g;
/** Not 取消 in running text, such as how to cancel a subscription. */
const CANCELLED =
  /^(?:已|本场|活动|暂|因[^，。；]{1,8})*(?:取消|停办|暂停)|(?:本场|活动|已|临时)(?:取消|停办)|[（(](?:取消|停办|暂停)[)）]|停办|不办了/;
const MAX_SHOWN = 30;

const shown = (cell: PlacedCell): string => masked(cell.text.trim()).slice(0, MAX_SHOWN);
