/**
 * What a village loudspeaker (村村响) says about a week: plain sentences with every number as it is spoken. What listeners must keep, when
 * and what, and the number to call, is said twice. As many activities are named as fit the time, the others are counted.
 */
import { addDays, type Day } from '../../../domain/calendar/day.ts';
import type { JoinWay } from '../../../domain/schema/fields.ts';
import type { Scheduled } from '../../../domain/schedule.ts';
import { CHARACTERS_PER_MINUTE, secondsToSpeak, spokenCharacters } from '../../../domain/speech/duration.ts';
import { spokenCount } from '../../../domain/speech/numbers.ts';
import { spokenPhone } from '../../../domain/speech/phone.ts';
import { spokenText } from '../../../domain/speech/text.ts';
import { spokenDate, spokenTime, spokenTimeSpan, spokenWeekday } from '../../../domain/speech/times.ts';
import { placeOf } from '../../activity/state.ts';
import { placeWithin } from '../../words/place.ts';

export interface Script {
  /** Paragraphs. */
  text: string[];
  seconds: number;
}

export interface Broadcast {
  /** Who speaks: 东街社区新时代文明实践站 */
  name: string;
  monday: Day;
  phone: string | undefined;
  /** Whether the menus of all its days are published. */
  isPublished: boolean;
  /** Every activity is invented. */
  sample: boolean;
  items: readonly BroadcastItem[];
}

export interface BroadcastItem {
  item: Scheduled;
  /** Of the station, where others take part; empty where the speaker is the station. */
  host: string;
}

/** @param limit in seconds. @param detailed with ends, ways to join and what to bring */
export function scriptOf(broadcast: Broadcast, limit: number, detailed: boolean): Script {
  const room = (limit / 60) * CHARACTERS_PER_MINUTE;
  const cancelled = broadcast.items.filter(({ item }) => isOff(item));
  // Whoever has not signed up for a full activity cannot come.
  const open = inOrderOfMention(broadcast.items.filter(({ item }) => !isOff(item) && item.state !== '已满'));
  const full = broadcast.items.filter(({ item }) => item.state === '已满').length;
  let text: string[] = [];
  // What was cancelled is said at any length, since people would come in vain.
  for (let count = Math.min(open.length, MAX_NAMED); count >= 0; count -= 1) {
    const named = open.slice(0, count).toSorted(chronologically);
    text = paragraphs(broadcast, { cancelled, named, others: open.length - count, full, detailed });
    if (spokenCharacters(text.join('')) <= room) break;
  }
  return { text, seconds: secondsToSpeak(text.join('')) };
}

/** More do not fit into two minutes. */
const MAX_NAMED = 20;

/** The first of each day, then the second of each day: what happens once before what comes every week. */
function inOrderOfMention(items: readonly BroadcastItem[]): BroadcastItem[] {
  const days = daysOf(items.toSorted(singlesFirst));
  const longest = Math.max(0, ...days.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => days.flatMap((ofDay) => ofDay.slice(index, index + 1))).flat();
}

interface Content {
  cancelled: readonly BroadcastItem[];
  named: readonly BroadcastItem[];
  /** Number of activities that are not named. */
  others: number;
  /** Number of those that nobody can join any more. */
  full: number;
  detailed: boolean;
}

function paragraphs({ name, monday, phone, sample, isPublished }: Broadcast, content: Content): string[] {
  const { named, others, full, detailed } = content;
  // Those of a single station; the stations of a district announce their own.
  const cancelled = content.cancelled.filter(({ host }) => host === '');
  const elsewhere = content.cancelled.length - cancelled.length;
  const number = phone === undefined ? '' : spokenPhone(phone);
  return [
    sample ? '下面是示例，不是真的活动。' : '',
    `各位居民，大家好！这里是${spokenText(name)}。${weekWords(monday)}，${named.length + others === 0 ? noneWords(full, isPublished) : '有这些活动。'}`,
    cancelled.map(cancellation).join(''),
    ...daysOf(named).map((ofDay) => daySentence(ofDay, detailed)),
    others === 0 ? '' : `另外还有${spokenCount(others)}场，请看站里贴的通知。`,
    elsewhere === 0 ? '' : `有${spokenCount(elsewhere)}场取消或者改了日子，来前请问站里。`,
    named.length === 0 ? '' : `再说一遍。${named.map(reminder).join('')}`,
    cancelled.length === 0 ? '' : `再说一遍，${cancelled.map(cancellation).join('')}`,
    number === '' ? '' : `有事请打电话，${number}。再说一遍，${number}。`,
  ].filter((paragraph) => paragraph !== '');
}

function noneWords(full: number, isPublished: boolean): string {
  if (full > 0) return '活动都报满了，报了名的请按时来。';
  return isPublished ? '没有新安排的活动。' : '活动还没有公布。';
}

/** 十二月七号到十三号 */
function weekWords(monday: Day): string {
  const [from, until] = [spokenDate(monday), spokenDate(addDays(monday, 6))];
  const month = from.slice(0, from.indexOf('月') + 1);
  return `${from}到${until.startsWith(month) ? until.slice(month.length) : until}`;
}

/** Weekdays and dates once for all activities of a day: 星期二，十二月八号，上午八点半，在大集东口，看关节、问用药。 */
function daySentence(ofDay: readonly BroadcastItem[], detailed: boolean): string {
  const { day } = ofDay[0]!.item;
  return `${spokenWeekday(day)}，${spokenDate(day)}，${ofDay.map((one) => sentence(one, detailed)).join('')}`;
}

function sentence({ item, host }: BroadcastItem, detailed: boolean): string {
  const { activity } = item;
  return sentenceOf([
    timeWords(item, detailed),
    placeWords(item, host),
    spokenText(activity.title),
    ...(detailed ? [JOINING[activity.join?.ways[0] ?? ''], ...bringWords(activity.bring)] : []),
  ]);
}

/** A title may end as a sentence does: 点不点？ */
function sentenceOf(parts: readonly string[]): string {
  const text = parts
    .filter(Boolean)
    .join('，')
    .replaceAll(/([。！？…])，/gu, '$1');
  return /[。！？…]$/u.test(text) ? text : `${text}。`;
}

/** 老花镜 and 自家推子（有就带）: 请带上老花镜, 自家推子有就带. */
function bringWords(bring: readonly string[]): string[] {
  const read = bring.map((item) => ({ item, parts: /^(.+)（(有[^）]*)）$/u.exec(item) }));
  const needed = read.filter(({ parts }) => parts === null).map(({ item }) => item);
  const welcome = read.flatMap(({ parts }) => (parts ? [spokenText(`${parts[1]!}${parts[2]!}`)] : []));
  return [...(needed.length > 0 ? [`请带上${spokenText(needed.join('、'))}`] : []), ...welcome];
}

function timeWords({ start, end, state }: Scheduled, detailed: boolean): string {
  if (start === undefined) return state === '暂定' ? '时间还没定' : '';
  const time = detailed ? spokenTimeSpan({ start, end }) : spokenTime(start);
  return state === '暂定' ? `${time}，时间暂定` : time;
}

/** 集合：所门口 is said as 在所门口集合. */
function placeWords(item: Scheduled, host: string): string {
  const [, meeting] = /^集合[：:]?(.+)$/u.exec(placeOf(item) ?? '') ?? [];
  const room = meeting ?? placeOf(item) ?? '';
  // 晒谷场拔河 says where it is.
  const place = spokenText(placeWithin({ name: host }, item.activity.title.startsWith(room) ? '' : room));
  return place === '' ? '' : `在${place}${meeting === undefined ? '' : '集合'}`;
}

/** 星期二上午八点半，看关节、问用药。 */
const reminder = ({ item: { day, start, activity }, host }: BroadcastItem): string =>
  sentenceOf([spokenWeekday(day) + (start === undefined ? '' : spokenTime(start)), host, spokenText(activity.title)]);

function cancellation({ item }: BroadcastItem): string {
  const { day, movedTo: to, activity } = item;
  // 周六亲子科学 says the weekday itself.
  const when = NAMES_WEEKDAY.test(activity.title) ? spokenDate(day) : spokenWeekday(day);
  const planned = `原定${when}的${spokenText(activity.title)}`;
  if (item.state === '取消' || item.cancelledThen) return sentenceOf([planned, '取消了']);
  return sentenceOf([
    planned,
    to === undefined ? '改日子了，哪天另外通知' : `改到${spokenDate(to)}，${spokenWeekday(to)}`,
  ]);
}

const NAMES_WEEKDAY = /^每?(?:周|星期|礼拜)[一二三四五六日天]/u;

const JOINING: Readonly<Record<JoinWay | '', string>> = {
  直接来: '不用报名，直接来',
  电话报名: '请先打电话报名',
  电话预约: '请先打电话预约',
  到站登记: '请先到站里登记',
  社区群接龙: '请在社区群里接龙',
  网上点单: '请先在网上点单',
  '': '来前请先打电话问',
};

const isOff = ({ state }: Scheduled): boolean => state === '取消' || state === '已改期';

const singlesFirst = (a: BroadcastItem, b: BroadcastItem): number =>
  Number(a.item.activity.rule !== undefined) - Number(b.item.activity.rule !== undefined) || chronologically(a, b);

const chronologically = ({ item: a }: BroadcastItem, { item: b }: BroadcastItem): number =>
  `${a.day} ${a.start ?? '99'} ${a.activity.key}` < `${b.day} ${b.start ?? '99'} ${b.activity.key}` ? -1 : 1;

const daysOf = (items: readonly BroadcastItem[]): BroadcastItem[][] => [
  ...Map.groupBy(items, ({ item }) => item.day).values(),
];
