/** A group message to activities: numbered lines, lines under a date, or blocks of 活动时间：… */
import { withoutEmoji, withoutLineNumber } from '../fields/entry/line-text.ts';
import { entryActivity, readEntry } from '../fields/entry/entry.ts';
import { isPlace } from '../fields/entry/parts.ts';
import { splitSessions } from '../fields/entry/split.ts';
import { withoutPrivate } from '../fields/private.ts';
import type { Gathered } from '../gather.ts';
import type { Question, ReadActivity } from '../reading.ts';
import { lineAddress, type Line } from '../source.ts';
import { labelledBlocks } from './blocks.ts';
import { kindOf, sentencesOf } from './kinds.ts';
import type { Week } from '../fields/when/when-context.ts';
import type { LinesContext } from './lines-context.ts';
import { readBlock } from './read-block.ts';

export function readLines(lines: readonly Line[], context: LinesContext, gathered: Gathered): void {
  const { blocks, used } = labelledBlocks(lines);
  const reader = new LineReader(context, gathered);
  for (const line of lines) {
    const block = blocks.find(({ first }) => first === line);
    if (block !== undefined) readBlock(block, context, gathered);
    if (!used.has(line)) reader.read(line);
  }
}

class LineReader {
  readonly #context: LinesContext;
  readonly #gathered: Gathered;
  /** A line that only names a date, for the lines under it. */
  #heading = '';
  /** A line that only names a date and a time, for the next line. */
  #timedHeading = '';
  /** The line before it. */
  #before = '';
  /** From a line such as 每周固定活动：, for the weekdays below it. */
  #week: Week | undefined;
  /** 上午 on a line of its own. */
  #period = '';

  constructor(context: LinesContext, gathered: Gathered) {
    this.#context = context;
    this.#gathered = gathered;
  }

  read(line: Line): void {
    const before = this.#gathered.activities.length;
    for (const sentence of sentencesOf(withoutEmoji(line.text), this.#context)) this.#readSentence(sentence, line);
    if (this.#gathered.activities.length === before) this.#skip(line);
    const isName = this.#timedHeading === '' && this.#gathered.activities.length === before;
    if (this.#timedHeading === '') this.#before = isName && line.text.length <= MAX_NAME ? withoutEmoji(line.text) : '';
  }

  #readSentence(text: string, line: Line): void {
    const [, period] = PERIOD.exec(text) ?? [];
    if (period !== undefined) this.#period = period;
    if (WEEKLY.test(text)) return this.#startWeekly();
    const kind = kindOf(text, this.#heading, this.#context);
    if (kind !== 'own' && /[:：]$/.test(text)) this.#week = undefined;
    const timed = this.#timedHeading;
    this.#timedHeading = kind === 'timed-heading' ? text : '';
    if (kind === 'other') return timed === '' ? undefined : this.#readUnderTime(timed, text, line);
    if (kind === 'timed-heading') return;
    if (kind === 'heading') [this.#heading, this.#period] = [text, ''];
    else if (kind === 'cancelled') this.#gathered.ask(calledOff(lineAddress(line.number), text));
    else {
      if (kind === 'own') this.#heading = '';
      this.#add(line, kind === 'continued' ? this.#underHeading(text) : text);
    }
  }

  #startWeekly(): void {
    this.#week = 'every';
    this.#heading = '';
    this.#timedHeading = '';
  }

  /** 12月5日 9:00, then the name on the next line; or the name on the line before and the place on the next. */
  #readUnderTime(heading: string, text: string, line: Line): void {
    if (NO_NAME.test(text) || !/[\u4e00-\u9fff]{2}/.test(text)) return;
    if (!isPlace(text) || /[｜|,，\s]/.test(text)) this.#add(line, `${heading} ${text}`);
    else if (this.#before !== '') this.#add(line, `${heading} ${this.#before}，${text}`);
  }

  #underHeading(text: string): string {
    const bare = withoutLineNumber(text);
    const date = HEADING_DATE.exec(this.#heading)?.[0] ?? this.#heading.replace(/[:：]$/, '');
    return `${date} ${/^\d/.test(bare) ? this.#period : ''}${bare}`;
  }

  #add(line: Line, text: string): void {
    const at = lineAddress(line.number);
    const activities: ReadActivity[] = [];
    const questions: Question[] = [];
    for (const session of splitSessions(text)) {
      const entry = readEntry(session, { ...this.#context, week: this.#week });
      if (entry === undefined || IS_NONE.test(entry.values.title)) continue;
      questions.push(...entry.problems.map((problem) => ({ ...problem, at, activity: activities.length })));
      activities.push(entryActivity(at, session, entry));
      if (isUndated(entry.values) && !entry.problems.some(({ field }) => field === 'days' || field === 'rule'))
        questions.push({ ...MISSING_DATE, at, activity: activities.length - 1 });
    }
    if (activities.length > 0)
      this.#gathered.add(/[都均]/.test(text) ? shared(activities) : activities, unrepeated(questions));
  }

  #skip({ number, text }: Line): void {
    const at = lineAddress(number);
    this.#gathered.skip(at, '不是活动');
    for (const problem of withoutPrivate(text, 'note').problems) this.#gathered.ask({ ...problem, at });
  }
}

/** The date of 12月9日（周三）志愿服务日：, whose name is none of the lines under it. */
const HEADING_DATE =
  /^[^\d]{0,4}(?:\d{1,2}月)?\d{1,2}[日号](?:\s*[（(]?(?:周|星期|礼拜)?[一二三四五六日天][）)]?)?(?=[^\d]+[:：]$)/;
/** 每周固定活动：. */
const WEEKLY = /^\D{0,14}(?:每周|每星期|固定|常态化?)(?![一二三四五六日天末])\D{0,10}[:：】]$/;
const MAX_NAME = 20;
/** Lines that name no activity. */
const NO_NAME = /^(?:地点|地址|报名|联系|咨询|备注|注意|要求|温馨|详情|欢迎|请|期待|感谢|大家|各位|活动)|[:：]$/;
const PERIOD = /^(上午|下午|晚上|中午|早上)[:：]?$/;
/** 周四：休息. */
const IS_NONE = /^(?:签到|报到|集合|入场|休息|闭馆|闭站|放假|无|暂无|无活动|没有活动)$/;

const MISSING_DATE = {
  kind: 'date-missing',
  text: '没写是哪天',
  field: 'days',
  answers: [],
} as const;

const isUndated = ({ days, rule }: ReadActivity['values']): boolean => days === undefined && rule === undefined;

const calledOff = (at: string, text: string): Question => ({
  at,
  kind: /推迟|延期|改期/.test(text) ? 'date-vague' : 'cancelled',
  text: '写着取消、停办或改期，没有放进来',
  answers: [],
});

/** 都在图书室，到社区登记 at the end holds for all sessions of the line. */
function shared(activities: readonly ReadActivity[]): ReadActivity[] {
  const last = activities.at(-1)!.values;
  const common = {
    ...(last.place === undefined ? {} : { place: last.place }),
    ...(last.ways === undefined ? {} : { ways: last.ways }),
    ...(last.phone === undefined ? {} : { phone: last.phone }),
  };
  return activities.map((activity) => ({ ...activity, values: { ...common, ...activity.values } }));
}

function unrepeated(questions: readonly Question[]): Question[] {
  return questions.filter(
    (question, index) =>
      questions.findIndex(({ kind, text }) => kind === question.kind && text === question.text) === index,
  );
}
