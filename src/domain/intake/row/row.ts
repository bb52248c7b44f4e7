/** One row of a table to its activities, and what has to be asked about them. */
import { LENGTHS } from '../../typed/lengths.ts';
import { readAudience } from '../fields/audience.ts';
import { cleanText, plainText } from '../fields/clean.ts';
import { timing } from '../fields/entry/entry.ts';
import { hasMarkup, isFormula, withoutMarkup } from '../fields/markup.ts';
import { readPhone } from '../fields/phone.ts';
import { isListOfNames, isNameOnly, isSomeonesHome } from '../fields/people.ts';
import { masked, withoutPrivate } from '../fields/private.ts';
import { Rest } from '../fields/rest.ts';
import { splitTitle } from '../fields/title.ts';
import { takeWays, readWays } from '../fields/ways.ts';
import { readWhen } from '../fields/when/when.ts';
import { longDay } from '../fields/when/problems.ts';
import type { PlacedCell } from '../layout/grid-of-cells.ts';
import type { FieldName, Origin, Question, ReadActivity, ReadValues, StationName } from '../reading.ts';
import { filled, readRowWhen, type CellsByRole, type PlacedProblem, type SheetContext } from './row-when.ts';

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
    if (when.remainder !== '' && !this.#values.title.includes(when.remainder)) this.#notes.push(when.remainder);
    if (when.dateCell !== undefined) this.#whenOrigin(when.dateCell, when.how);
    if (when.timeCell !== undefined && plainText(when.timeCell.text) !== when.times[0])
      this.#origin('time', when.timeCell);
    if (when.days.length === 0 && when.rule === undefined) this.#askForDate(when.dateCell);
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
      if (serves.length > 0) {
        this.#values.serves = [...new Set([...(this.#values.serves ?? []), ...serves])];
        this.#origin('serves', cell, how);
      }
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
    if (POSTPONED.test(text) && !/雨|天气|节假日|如/.test(text)) this.#askForNewDate(cell);
    if (this.#values.rule !== undefined && /(?:法定)?节假日(?:除外|休息|暂停|停)/.test(text))
      this.#values.holidays = '暂停';
    const phones = text.match(PHONE_IN_TEXT) ?? [];
    if (phones[0] !== undefined && this.#values.phone === undefined) this.#setPhone(phones[0], cell);
    const rest = new Rest(plainText(text));
    const { ways, seats } = takeWays(rest);
    this.#addWays(ways, seats);
    if (ways.length > 0) this.#origin('ways', cell);
    if (rest.remainder !== '') this.#notes.push(ways.length > 0 || seats !== undefined ? rest.remainder : text);
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

  /** 12月每周三都有 behind a single date of it; 改到12月25日 contradicts the date. True where the note says nothing else. */
  #datesOfNote(text: string, cell: PlacedCell): boolean {
    if (!/每周|每天|隔周|每月|\d[月日号]/.test(plainText(text))) return false;
    const when = readWhen(text, this.#context);
    const days = this.#values.days ?? [];
    if (
      when.rule !== undefined &&
      when.problems.length === 0 &&
      /^(?:都|均)?(?:有|办|举办|开展|活动|进行)?$/.test(when.remainder)
    ) {
      if (this.#values.rule === undefined && days.length <= 1) {
        delete this.#values.days;
        this.#values.rule = when.rule;
        this.#origin('rule', cell);
      }
      return true;
    }
    const moved =
      /改[到为在至成]|延[期后]|推迟|提前到|顺延/.test(text) && !/所有|全部|指令|下雨|雨天|遇雨|如遇/.test(text);
    const named = [
      ...when.days,
      ...when.problems.flatMap(({ answers }) => answers.flatMap(({ set }) => set?.days ?? [])),
    ];
    const others = [...new Set(named)].filter((day) => !days.includes(day));
    if (moved && others.length > 0) {
      this.#ask({
        kind: 'conflict',
        at: cell.at,
        text: `日期写${days.map(longDay).join('、')}，备注又写“${masked(text)}”，照哪个？`,
        field: 'days',
        answers: [...days, ...others].map((day) => ({ label: longDay(day), set: { days: [day] } })),
      });
      delete this.#values.days;
      return true;
    }
    return false;
  }

  #askForNewDate(cell: PlacedCell): void {
    const days = this.#values.days ?? [];
    this.#ask({
      kind: 'date-vague',
      at: cell.at,
      text: `这里写“${shown(cell)}”，改到哪天？`,
      field: 'days',
      answers: days.length === 0 ? [] : [{ label: `还是${days.map(longDay).join('、')}`, set: { days } }],
    });
    delete this.#values.days;
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

  /** Text that may be published; what may not is asked about. */
  #publicText(cell: PlacedCell, field: FieldName, max: number): string {
    if (cell.formula !== undefined) {
      this.#ask({
        kind: 'formula',
        at: cell.at,
        text: '这一格是公式，出错了或没有算好，没有放进来',
        field,
        answers: [],
      });
      return '';
    }
    if (isFormula(cell.text)) {
      this.#ask({ kind: 'formula', at: cell.at, text: '这一格像是公式或命令，没有放进来', field, answers: [] });
      return '';
    }
    if (hasMarkup(cell.text))
      this.#ask({ kind: 'markup', at: cell.at, text: '这一格里有网页代码，已经去掉', field, answers: [] });
    const text = cleanText(withoutMarkup(cell.text));
    if ([...text].length > max) {
      this.#ask({
        kind: 'too-long',
        at: cell.at,
        text: `这一格有${[...text].length}个字，太长，没有放进来`,
        field,
        answers: [],
      });
      return '';
    }
    const safe = withoutPrivate(text, field);
    for (const problem of safe.problems) this.#ask({ ...problem, at: cell.at });
    return safe.text;
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

/** 延期 without the new day. */
const POSTPONED = /延期|推迟|改期|择期|顺延/;

function withoutActivity(question: Question): Question {
  const { activity: _, ...rest } = question;
  return rest;
}

const PHONE_IN_TEXT = /(?:0\d{2,3}[- ]?)?\d{7,8}(?!\d)/g;
/** Not 取消 in running text, such as how to cancel a subscription. */
const CANCELLED =
  /^(?:已|本场|活动|暂|因[^，。；]{1,8})*(?:取消|停办|暂停)|(?:本场|活动|已|临时)(?:取消|停办)|[（(](?:取消|停办|暂停)[)）]|停办|不办了/;
const MAX_SHOWN = 30;

const shown = (cell: PlacedCell): string => masked(cell.text.trim()).slice(0, MAX_SHOWN);

const someonesHome = (cell: PlacedCell): PlacedProblem => ({
  kind: 'person-name',
  at: cell.at,
  text: '地点像是某个人的家，没有放进来',
  field: 'place',
  answers: [],
});

const listOfNames = (cell: PlacedCell): PlacedProblem => ({
  kind: 'private-data',
  at: cell.at,
  text: '像是报名的人的名单，不能上网，没有放进来',
  field: 'note',
  answers: [],
});

const cancelled = (at: string): PlacedProblem => ({
  kind: 'cancelled',
  at,
  text: '写着取消或停办，还要不要？',
  field: 'status',
  answers: [
    { label: '取消了，照实写', set: { status: '取消' } },
    { label: '照常办', set: { status: undefined } },
    { label: '这一项不要', effect: 'drop' },
  ],
});

const notPublic = (at: string): PlacedProblem => ({
  kind: 'not-public',
  at,
  text: '像是不对外的活动，要放上网吗？',
  field: 'title',
  answers: [
    { label: '对外，照写', set: {} },
    { label: '不对外，这一项不要', effect: 'drop' },
  ],
});
