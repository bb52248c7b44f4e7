/** One activity in a sentence: a line of a group message, a line in a cell of a calendar. */
import { LENGTHS } from '../../typed/lengths.ts';
import { maskPrivate } from '../../privacy/private-text.ts';
import type { ReadActivity, ReadValues } from '../reading.ts';
import { cleanText, plainText } from './clean.ts';
import { arabicDates } from './when/numerals.ts';
import { readPhone, type PhoneContext } from './phone.ts';
import { withoutPrivate } from './private.ts';
import { GAP, Rest, type Problem } from './rest.ts';
import { withoutNumbering } from './title.ts';
import { takeWays } from './ways.ts';
import { takeWhen, type When, type WhenContext } from './when/when.ts';

export interface Entry {
  values: ReadValues;
  when: Omit<When, 'remainder'>;
  problems: readonly Problem[];
}

export interface EntryContext extends WhenContext {
  phones: PhoneContext;
}

const EMOJI = /\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]|[0-9#*]\u20e3|\u20e3/gu;
/** 1️⃣ and 🔟 number the lines of group messages. */
const KEYCAP = /^(?:[0-9#*]\ufe0f?\u20e3|\u{1f51f})+/u;
/** Words after which a place ends. */
const PLACE_END =
  /(?:室|楼|厅|广场|门口?|院|堂|馆|食堂|公园|教室|集合|出发|架空层|社区|村|站|中心|书屋|祠堂|亭|台|摊|巷口?|街|路口?|角|家|栋|层|茶座|操场|球场|基地|空地|大院|小区|河堤|现场)$/;
const PLACE_LEAD = /^(?:地点|地址|场地|集合点|集合地点)[:：]?|^(?:都|均)?(?:在|于|到)(?=..)/;
/** A place at the beginning that runs into the activity: 社区门口量血压. */
const PLACE_THEN_TITLE =
  /^([\u4e00-\u9fff\d]{0,6}?(?:门口|广场|活动室|大厅|礼堂|食堂|小院|公园|会议室|教室|架空层))([\u4e00-\u9fff].+)$/;
const NOTE =
  /自带|带好|带上|^带|^穿|^戴|空腹|免费|提前|具体|详情|到场|雨天|陪同|报名|准时|^请|名额|欢迎|每人|先到先得|满为止|等通知|咨询|岁/;
const PHONE = /(?:电话|☎|咨询|联系电话)?[:：]?((?:0\d{2,3}[- ]?)\d{7,8}(?!\d)|\d{7,8}(?!\d))/;
const MAX_PLACE = 16;

/** Undefined where no title is left. */
export function readEntry(text: string, context: EntryContext): Entry | undefined {
  const safe = withoutPrivate(withoutEmoji(text), 'note');
  const rest = new Rest(arabicDates(plainText(withoutNumbering(safe.text))));
  const problems: Problem[] = [...safe.problems];
  const phone = rest.take(PHONE)?.[1];
  const when = takeWhen(rest, context);
  const { ways, seats } = takeWays(rest);
  const { title, place, notes } = partsOf(rest.text);
  if (title === undefined) return undefined;
  const values: ReadValues = { title };
  if (phone !== undefined) {
    const read = readPhone(phone, context.phones);
    if (read.phone !== undefined) values.phone = read.phone;
    problems.push(...read.problems);
  }
  if (place !== undefined) values.place = place;
  if (ways.length > 0) values.ways = ways;
  if (seats !== undefined) values.seats = seats;
  if (notes.length > 0) values.note = notes.join('，').slice(0, LENGTHS.prose);
  return { values: { ...values, ...timing(when) }, when, problems: [...problems, ...when.problems] };
}

/** Several sessions in one sentence, each with its own time, share what stands before the first time. */
export function splitSessions(text: string): string[] {
  const plain = withoutEmoji(text);
  const starts = [...plain.matchAll(SESSION_START)].map(({ index }) => index);
  const [first] = starts;
  if (first === undefined || starts.length < 2) return [text];
  const parts = starts.map((start, index) => plain.slice(start, starts[index + 1]));
  const titled = parts.every(
    (part) => part.replaceAll(/[^\u4e00-\u9fff]|[上下中]午|早上|晚上|[点半至到时分]/g, '').length >= 2,
  );
  return titled ? parts.map((part) => `${plain.slice(0, first)} ${part}`) : [text];
}

/** A time that no range leads up to. */
const SESSION_START =
  /(?:上午|下午|中午|晚上|早上|傍晚)?\s*\d{1,2}(?:[:：]\d{2}|[点时](?:半|\d{1,2}分?)?)(?:\s*(?:-|—|–|~|～|至|到)+\s*(?:上午|下午|中午|晚上|傍晚)?\s*\d{1,2}(?:[:：]\d{2}|[点时](?:半|\d{1,2}分?)?))?/g;

export function timing(when: Omit<When, 'remainder'>): Partial<ReadValues> {
  return {
    ...(when.days.length > 0 ? { days: when.days } : {}),
    ...(when.rule === undefined ? {} : { rule: when.rule }),
    ...(when.from === undefined ? {} : { from: when.from }),
    ...(when.until === undefined ? {} : { until: when.until }),
    ...(when.except === undefined ? {} : { except: when.except }),
    ...(when.holidays === undefined ? {} : { holidays: when.holidays }),
    ...(when.provisional ? { status: '暂定' as const } : {}),
    ...(when.times[0] === undefined ? {} : { time: when.times[0] }),
  };
}

export const entryActivity = (at: string, text: string, { values }: Entry): ReadActivity => ({
  at,
  values,
  origins: { title: { at, written: maskPrivate(cleanText(text)) } },
});

export function withoutEmoji(text: string): string {
  return cleanTextKeepingKeycaps(text).replace(KEYCAP, '').replaceAll(EMOJI, ' ').trim();
}

/** `cleanText` drops the selectors by which keycaps are known. */
const cleanTextKeepingKeycaps = (text: string): string => cleanText(text.trim().replace(KEYCAP, ''));

interface Parts {
  title?: string;
  place?: string;
  notes: string[];
}

function partsOf(text: string): Parts {
  const parts: Parts = { notes: [] };
  for (const { text: segment, inner } of segmentsOf(text)) addSegment(parts, segment, inner);
  if (parts.title === undefined) return parts;
  const glued = parts.place === undefined ? PLACE_THEN_TITLE.exec(parts.title) : null;
  if (glued !== null) {
    parts.place = glued[1]!;
    parts.title = glued[2]!;
  }
  return parts;
}

function addSegment(parts: Parts, segment: string, inner: boolean): void {
  const bare = segment.replace(PLACE_LEAD, '');
  const isPlace = bare.length >= 2 && bare.length <= MAX_PLACE && (PLACE_END.test(bare) || bare !== segment);
  if (/^(?:时间|地点|时间地点|日期)*(?:待定|另定)$/.test(segment)) return;
  if (parts.place === undefined && isPlace && (parts.title !== undefined || inner || bare !== segment))
    parts.place = bare;
  else if (parts.title === undefined && !inner && !/^(?:具体)?等通知$/.test(segment)) addTitle(parts, segment);
  else if (parts.place === undefined && isPlace) parts.place = bare;
  else parts.notes.push(typeset(segment));
}

/** 毛线课 一楼活动室: a place behind a space. */
function addTitle(parts: Parts, segment: string): void {
  const words = segment.split(' ').filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  if (words.length > 1 && PLACE_END.test(last)) {
    parts.place ??= last.replace(PLACE_LEAD, '');
    parts.title = typeset(words.slice(0, -1).join(' '));
  } else if (words.length > 1 && PLACE_END.test(words[0]!) && parts.place === undefined) {
    parts.place = words[0]!;
    parts.title = typeset(words.slice(1).join(' '));
  } else if (words.length > 1 && words.slice(1).every((word) => NOTE.test(word))) {
    parts.title = typeset(words[0]!);
    parts.notes.push(...words.slice(1).map(typeset));
  } else parts.title = typeset(segment);
}

interface Segment {
  text: string;
  /** In brackets. */
  inner: boolean;
}

function segmentsOf(text: string): Segment[] {
  let depth = 0;
  return text
    .split(new RegExp(`([${GAP},;。!?()\\n【】])`))
    .map((part): Segment | undefined => {
      if (part === '(') depth += 1;
      if (part === ')') depth = Math.max(0, depth - 1);
      const segment = part.replaceAll(/^[\s,;:、.。-]+|[\s,;:、-]+$/g, '');
      return segment === '' ||
        (part.length === 1 && `${GAP},;。!?()【】`.includes(part)) ||
        /^(?:和|及|与|至|起|开始|都|均)$/.test(segment)
        ? undefined
        : { text: segment, inner: depth > 0 };
    })
    .filter((segment) => segment !== undefined);
}

/** Full-width punctuation beside Chinese characters. */
export function typeset(text: string): string {
  return text
    .replaceAll(/,(?!\d)/g, '，')
    .replaceAll(/;/g, '；')
    .replaceAll(/([\u4e00-\u9fff]):|:(?=[\u4e00-\u9fff])/g, '$1：')
    .replaceAll(/!/g, '！')
    .replaceAll(/\?/g, '？')
    .replaceAll(/\(([^()]*)\)/g, '（$1）');
}
