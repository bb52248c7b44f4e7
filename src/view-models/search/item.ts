/** One result as it is drawn: what it is, when next, where, for whom, with the part that was meant marked. Runs in the browser. */
import { weekdayName } from '../../domain/calendar/day.ts';
import type { SearchRecord } from '../../domain/search/index/columns.ts';
import type { Corpus } from '../../domain/search/index/corpus.ts';
import { dayOfNumber } from '../../domain/search/query/days.ts';
import type { Hit } from '../../domain/search/engine.ts';
import { excerptOf } from '../../domain/search/shown/excerpt.ts';
import { eachMember } from '../../domain/search/index/groups.ts';
import { markedPieces } from '../../domain/search/shown/highlight.ts';
import { nextAt } from '../../domain/search/shown/next.ts';
import type { Part, Passage } from '../../domain/search/passages/passage.ts';
import type { Kind } from '../../domain/search/choice/vocabulary.ts';
import type { Want } from '../../domain/search/query/want.ts';
import * as urls from '../../urls.ts';
import { clockTime, fullDay, monthDay, timeSpan } from '../words/dates/dates.ts';

/** Text in pieces, every other one marked: the first is not. */
export type Pieces = string[];

export interface ResultItem {
  href: string;
  title: Pieces;
  badge: string;
  sign: Sign;
  /** 11月28日周六, 9:30—11:00; neither is ever broken. */
  when: string[];
  /** 每周三; how a report tells the time. */
  rule: Pieces;
  /** What someone must know before setting out: 取消, 已满, 已结束 … */
  state: string;
  where: Pieces;
  audience: Pieces;
  serves: string[];
  join: string;
  /** Of a place or a group: the next activity. */
  next: string;
  /** Why it is here, where nothing else shows it: 简介提到 … */
  reason: { label: string; text: Pieces } | undefined;
}

/** What stands before a result: the level of a station, the letter of 五为, or that of its kind. */
export interface Sign {
  level: SearchRecord['level'];
  code: string;
  letter: string;
}

/** The moment at which it is looked at, as the clock in Shanghai shows it. */
export interface Moment {
  today: number;
  time: string;
}

export function resultItem(corpus: Corpus, hit: Hit, wants: readonly Want[], now: Moment): ResultItem {
  const record = corpus.record(hit.record);
  const mark = (text: string): Pieces => markedPieces(text, wants, corpus.folder);
  const [title, rule, where, audience] = [
    record.title,
    ruleOf(corpus, record, hit, now),
    whereOf(record, hit, corpus.labels.districts.length > 1),
    record.audience,
  ].map(mark) as [Pieces, Pieces, Pieces, Pieces];
  const reason = [title, rule, where, audience].some(isMarked) ? undefined : reasonOf(record, mark);
  return {
    title,
    rule,
    where,
    audience,
    href: hrefAt(record, reason?.place),
    badge: record.badge,
    sign: signOf(record),
    when: whenOf(record, hit, now),
    state: stateOf(record, hit),
    join: hit.past ? '' : record.join,
    serves: record.serves.map(({ name }) => name),
    next: HOSTS.has(record.kind) ? nextOf(corpus, hit.record, now) : '',
    reason: reason && { label: reason.label, text: reason.text },
  };
}

const isMarked = (pieces: Pieces): boolean => pieces.length > 1;

const LETTERS: Record<Kind, string> = {
  district: '区',
  station: '站',
  team: '队',
  brand: '牌',
  activity: '活',
  past: '往',
};

function signOf({ kind, level, serves: [first] }: SearchRecord): Sign {
  if (kind === 'activity' && first) return { level: '', code: first.code, letter: first.letter };
  return { level, code: '', letter: level ? level.slice(0, 1) : LETTERS[kind] };
}

function whenOf(record: SearchRecord, { day }: Hit, now: Moment): string[] {
  if (record.kind !== 'activity' || day === undefined) return [];
  const [start = '', end = ''] = record.session(day).time.split('-');
  return [dayWords(day, now.today), timeSpan({ ...(start && { start }), ...(end && { end }) })].filter(Boolean);
}

/** 今天, 明天, 12月5日周六, 2027年1月5日周二. */
export function dayWords(number: number, today: number): string {
  const day = dayOfNumber(number);
  if (number === today) return '今天';
  if (number === today + 1) return `明天${weekdayName(day)}`;
  return `${day.slice(0, 4) === dayOfNumber(today).slice(0, 4) ? monthDay(day) : fullDay(day)}${weekdayName(day)}`;
}

/** 每周三 is not said of a series that is over; of one that goes on it is, though today's date has ended. */
function ruleOf({ days }: Corpus, { kind, when }: SearchRecord, { record, past }: Hit, now: Moment): string {
  if (kind !== 'activity' || !past) return when;
  let last = 0;
  eachMember(days, record, (day) => {
    last = Math.max(last, day);
  });
  return last > now.today ? when : '';
}

function stateOf(record: SearchRecord, { day, past }: Hit): string {
  if (record.state === '取消' || record.state === '停用' || record.state === '计划') return record.state;
  if (record.kind === 'past') return '报道过';
  if (record.kind !== 'activity' || day === undefined) return record.state;
  return past ? '已结束' : record.state;
}

/** The station first, then the room in it; the district where the site has several. */
function whereOf({ kind, links, place, session, district, key }: SearchRecord, { day }: Hit, several: boolean): string {
  const held = day === undefined ? place : session(day).place;
  const host =
    kind === 'activity' || kind === 'past' ? (links.find((link) => link.kind === 'station') ?? links[0]) : undefined;
  const room = held === host?.name ? '' : held;
  return [several && kind !== 'district' ? district.name : '', host && host.key !== key ? host.name : '', room]
    .filter(Boolean)
    .join('·');
}

const HOSTS: ReadonlySet<Kind> = new Set(['district', 'station', 'team', 'brand']);

function nextOf(corpus: Corpus, host: number, now: Moment): string {
  const found = nextAt(corpus, host, now);
  if (!found) return '';
  const { record, day } = found;
  const [start] = record.session(day).time.split('-');
  return `${dayWords(day, now.today)}${start ? ` ${clockTime(start)}` : ''} ${record.title}${record.badge && `（${record.badge}）`}`;
}

/** Why it is here, and the place on its page where the words stand. */
interface Reason {
  label: string;
  text: Pieces;
  place: Pick<Passage, 'part' | 'number'> | string | undefined;
}

function reasonOf(
  { kind, alias, tags, field, serves, links, passages }: SearchRecord,
  mark: (text: string) => Pieces,
): Reason | undefined {
  const placeOf = (tag: string): Reason['place'] =>
    passages.find(({ part, text }) => part !== 'head' && text.includes(tag));
  const reasons: Reason[] = [
    { label: '又叫', text: mark(alias), place: undefined },
    ...tags.map((tag) => ({ label: kind === 'past' ? '参加的' : '特色', text: mark(tag), place: placeOf(tag) })),
    ...[field?.name ?? '', ...serves.map(({ name }) => name)].map((name) => ({
      label: '类别',
      text: mark(name),
      place: undefined,
    })),
    ...links.map((link) => ({
      label: '相关',
      text: mark(link.name),
      place: kind === 'activity' ? 'host-h' : `${link.kind}s-h`,
    })),
  ];
  return (
    reasons.find(({ text }) => isMarked(text)) ??
    passages
      .map((passage) => ({ passage, text: mark(passage.text) }))
      .filter(({ text }) => isMarked(text))
      .map(({ passage, text }) => ({
        label: PART_LABELS[passage.part] ?? '简介提到',
        text: excerptOf(text),
        place: passage,
      }))[0]
  );
}

const PART_LABELS: Partial<Record<Part, string>> = {
  place: '地点',
  facts: '事实和数字',
  model: '怎么做',
  network: '几级网络',
  care: '心理热线',
  hotline: '服务热线',
  cat: '分类',
  word: '写到',
  platforms: '官方平台',
  areas: '站里有',
  bring: '要带',
  join: '怎么参加',
  theme: '月主题',
};

/** The page, and where on it the words stand; a district's texts stand on the page that tells how it works. */
function hrefAt(record: SearchRecord, place: Reason['place']): string {
  if (place === undefined || record.kind === 'past') return resultHref(record);
  if (typeof place === 'string') return `${resultHref(record)}#${place}`;
  return passageHref(record, place);
}

/** Where a passage of an entry that has a page of its own stands. */
export function passageHref(record: Addressed, { part, number }: Pick<Passage, 'part' | 'number'>): string {
  if (part === 'theme') return urls.menu(record.key, `${String(number).slice(0, 4)}-${String(number).slice(4)}`);
  const page = record.kind === 'district' ? urls.districtAbout(record.key) : resultHref(record);
  return part === 'head' ? page : `${page}#${number === undefined ? `${part}-h` : `${part}-${String(number)}`}`;
}

/** What an address is made of. */
type Addressed = Pick<SearchRecord, 'kind' | 'key' | 'links' | 'district'>;

/** What a report told of the past has no page of its own: it stands on those of whoever did it. */
export function resultHref({ kind, key, links: [first], district }: Addressed): string {
  if (kind !== 'past') return ADDRESSES[kind](key);
  return `${first ? ADDRESSES[first.kind](first.key) : urls.districtAbout(district.code)}#${urls.pastAnchor(key)}`;
}

const ADDRESSES: Record<Kind, (key: string) => string> = {
  district: urls.district,
  station: urls.station,
  team: urls.team,
  brand: urls.brand,
  past: urls.district,
  activity: (key) => urls.activity(key.slice(0, key.lastIndexOf('/')), key.slice(key.lastIndexOf('/') + 1)),
};
