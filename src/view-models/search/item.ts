/** One result, ready to draw, with the matches highlighted. Runs in the browser. */
import { weekdayName } from '../../domain/calendar/day.ts';
import type { SearchRecord } from '../../domain/search/index/columns.ts';
import { dayOfNumber } from '../../domain/search/query/day-number.ts';
import type { Hit } from '../../domain/search/engine.ts';
import { excerptOf } from '../../domain/search/display/excerpt.ts';
import { eachPosting } from '../../domain/search/index/postings.ts';
import { highlightSegments } from '../../domain/search/display/highlight.ts';
import { nextSessionAt } from '../../domain/search/display/next-session.ts';
import type { Section, Passage } from '../../domain/search/passages/passage.ts';
import type { Kind } from '../../domain/search/choice/vocabulary.ts';
import * as urls from '../../urls.ts';
import { clockTime, fullDay, monthDay, timeSpan } from '../words/dates/dates.ts';
import type { Corpus, Term } from '../../domain/search/model.ts';

/** Text in segments: those with an odd index are highlighted. */
export type HighlightedText = string[];

export interface ResultItem {
  href: string;
  title: HighlightedText;
  badge: string;
  kindMark: KindMark;
  /** 11月28日周六, 9:30—11:00; no line break within either. */
  when: string[];
  /** Recurrence rule (每周三), or the wording of a report. */
  rule: HighlightedText;
  /** What a visitor must know before setting out: 取消, 已满, 已结束 and so on. */
  state: string;
  isCancelled: boolean;
  where: HighlightedText;
  audience: HighlightedText;
  serves: string[];
  join: string;
  /** The next session of a station, team, brand or district. */
  next: string;
  /** What matched, where no other part shows a highlight: 简介提到 and so on. */
  reason: { label: string; text: HighlightedText } | undefined;
}

/** The mark before a result: the level of a station, the letter of a service object (五为), or of the kind. */
export interface KindMark {
  level: SearchRecord['level'];
  code: string;
  letter: string;
}

/** The current time in Shanghai. */
export interface Moment {
  /** Day number. */
  today: number;
  /** HH:mm. */
  time: string;
}

export function resultItem(hit: Hit, terms: readonly Term[], now: Moment): ResultItem {
  const { corpus } = hit;
  const record = corpus.record(hit.record);
  const highlight = (text: string): HighlightedText => highlightSegments(text, terms, corpus.folding);
  const [title, rule, where, audience] = [
    record.title,
    ruleOf(corpus, record, hit, now),
    whereOf(record, hit, corpus.labels.districts.length > 1),
    record.audience,
  ].map(highlight) as [HighlightedText, HighlightedText, HighlightedText, HighlightedText];
  const reason = [title, rule, where, audience].some(hasHighlight) ? undefined : reasonOf(record, highlight);
  return {
    title,
    rule,
    where,
    audience,
    href: hrefTo(record, reason?.target),
    badge: record.badge,
    kindMark: kindMarkOf(record),
    when: whenOf(record, hit, now),
    state: stateOf(record, hit),
    isCancelled: record.state === '取消',
    join: hit.past ? '' : record.join,
    serves: record.serves.map(({ name }) => name),
    next: HOSTS.has(record.kind) ? nextOf(corpus, hit.record, now) : '',
    reason: reason && { label: reason.label, text: reason.text },
  };
}

const hasHighlight = (segments: HighlightedText): boolean => segments.length > 1;

const LETTERS: Record<Kind, string> = {
  district: '区',
  station: '站',
  team: '队',
  brand: '牌',
  concept: '说',
  activity: '活',
  past: '往',
};

function kindMarkOf({ kind, level, serves: [first] }: SearchRecord): KindMark {
  if (kind === 'activity' && first) return { level: '', code: first.code, letter: first.letter };
  return { level, code: '', letter: level ? level.slice(0, 1) : LETTERS[kind] };
}

function whenOf(record: SearchRecord, { day }: Hit, now: Moment): string[] {
  if (record.kind !== 'activity' || day === undefined) return [];
  const [start = '', end = ''] = record.session(day).time.split('-');
  return [formatDay(day, now.today), timeSpan({ ...(start && { start }), ...(end && { end }) })].filter(Boolean);
}

/** 今天, 明天, 12月5日周六, 2027年1月5日周二. */
export function formatDay(number: number, today: number): string {
  const day = dayOfNumber(number);
  if (number === today) return '今天';
  if (number === today + 1) return `明天${weekdayName(day)}`;
  return `${day.slice(0, 4) === dayOfNumber(today).slice(0, 4) ? monthDay(day) : fullDay(day)}${weekdayName(day)}`;
}

/** Empty for an activity whose last session is over; kept when only today's session is. */
function ruleOf({ days }: Corpus, { kind, when }: SearchRecord, { record, past }: Hit, now: Moment): string {
  if (kind !== 'activity' || !past) return when;
  let last = 0;
  eachPosting(days, record, (day) => {
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

/** The district where the site has several, then the station, then the place within it. */
function whereOf(
  { kind, links, place, session, district, key }: SearchRecord,
  { day }: Hit,
  hasDistricts: boolean,
): string {
  const sessionPlace = day === undefined ? place : session(day).place;
  const host =
    kind === 'activity' || kind === 'past' ? (links.find((link) => link.kind === 'station') ?? links[0]) : undefined;
  const room = sessionPlace === host?.name ? '' : sessionPlace;
  return [hasDistricts && kind !== 'district' ? district.name : '', host && host.key !== key ? host.name : '', room]
    .filter(Boolean)
    .join('·');
}

const HOSTS: ReadonlySet<Kind> = new Set(['district', 'station', 'team', 'brand']);

function nextOf(corpus: Corpus, host: number, now: Moment): string {
  const next = nextSessionAt(corpus, host, now);
  if (!next) return '';
  const { record, day } = next;
  const [start] = record.session(day).time.split('-');
  return `${formatDay(day, now.today)}${start ? ` ${clockTime(start)}` : ''} ${record.title}${record.badge && `（${record.badge}）`}`;
}

/** What matched, and where on its page: a passage or the id of a heading. */
interface Reason {
  label: string;
  text: HighlightedText;
  target: Anchor | string | undefined;
}

function reasonOf(
  { kind, alias, tags, field, serves, links, passages }: SearchRecord,
  highlight: (text: string) => HighlightedText,
): Reason | undefined {
  const passageWith = (tag: string): Reason['target'] =>
    passages.find(({ section, text }) => section !== 'head' && text.includes(tag));
  const reasons: Reason[] = [
    { label: '又叫', text: highlight(alias), target: undefined },
    ...tags.map((tag) => ({
      label: kind === 'past' ? '参加的' : '特色',
      text: highlight(tag),
      target: passageWith(tag),
    })),
    ...[field?.name ?? '', ...serves.map(({ name }) => name)].map((name) => ({
      label: '类别',
      text: highlight(name),
      target: undefined,
    })),
    ...links.map((link) => ({
      label: '相关',
      text: highlight(link.name),
      target: kind === 'activity' ? 'host-h' : `${link.kind}s-h`,
    })),
  ];
  return (
    reasons.find(({ text }) => hasHighlight(text)) ??
    passages
      .map((passage) => ({ passage, text: highlight(passage.text) }))
      .filter(({ text }) => hasHighlight(text))
      .map(({ passage, text }) => ({
        label: SECTION_LABELS[passage.section] ?? '简介提到',
        text: excerptOf(text),
        target: passage,
      }))[0]
  );
}

const SECTION_LABELS: Partial<Record<Section, string>> = {
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
  unknown: '待核',
};

/** The page of the record, at the matching passage or heading where it is known. */
function hrefTo(record: SearchRecord, target: Reason['target']): string {
  if (target === undefined || record.kind === 'past') return resultHref(record);
  if (typeof target === 'string') return `${resultHref(record)}#${target}`;
  return passageHref(record, target);
}

/** URL of a passage of a record with its own page. Passages of a district are on its `about` page, those of a theme on the menu. */
export function passageHref(record: Addressed, { section, number }: Anchor): string {
  if (section === 'theme') return urls.menu(record.key, `${String(number).slice(0, 4)}-${String(number).slice(4)}`);
  const page = record.kind === 'district' ? urls.districtAbout(record.key) : resultHref(record);
  return section === 'head'
    ? page
    : `${page}#${number === undefined ? `${section}-h` : `${section}-${String(number)}`}`;
}

/** Where a passage is on its page. */
type Anchor = Pick<Passage, 'section' | 'number'>;

/** What the URL of a record depends on. */
type Addressed = Pick<SearchRecord, 'kind' | 'key' | 'links' | 'district'>;

/** A past event has no page of its own: it is on the page of its first link, or of its district. */
export function resultHref({ kind, key, links: [first], district }: Addressed): string {
  if (kind !== 'past') return PAGE_URLS[kind](key);
  return `${first ? PAGE_URLS[first.kind](first.key) : urls.districtAbout(district.code)}#${urls.pastAnchor(key)}`;
}

const PAGE_URLS: Record<Kind, (key: string) => string> = {
  district: urls.district,
  station: urls.station,
  team: urls.team,
  brand: urls.brand,
  concept: urls.concept,
  past: urls.district,
  activity: (key) => urls.activity(key.slice(0, key.lastIndexOf('/')), key.slice(key.lastIndexOf('/') + 1)),
};
