/** Times of day as people write them: 9点半, 上午9:00-11:00, 晚7点—8点半. */
import { anyOf, notAfter } from '../../../guarded.ts';
import { formatTimeSpan, isTimeSpan, twoDigits } from '../../../calendar/day.ts';
import { GAP, type Problem, type Rest } from '../rest.ts';

interface Times {
  /** `09:00-10:30` or `09:00`, one for each session. */
  spans: readonly string[];
  problems: readonly Problem[];
}

/** 2:00pm, AM 9:00. */
const HALF_DAYS: readonly (readonly [RegExp, string])[] = [
  [/([ap])\.?m\.? ?(?=\d)/gi, '$1m'],
  [/(\d{1,2}(?::\d{2})?(?:-\d{1,2}(?::\d{2})?)?) ?([ap])\.?m\b\.?/gi, '$2m$1'],
  // 20:00到1月1日凌晨0:30
  [/(至|到|-)(?:\d{1,2}月)?\d{1,2}[日号](?=凌晨)/g, '$1次日'],
  [/(^|[^a-z])am(?=\d)/gi, '$1上午'],
  [/(^|[^a-z])pm(?=\d)/gi, '$1下午'],
];

/** Takes all times of day out of the text. */
export function takeTimes(rest: Rest): Times {
  for (const [pattern, written] of HALF_DAYS) rest.replace(pattern, written);
  const spans: string[] = [];
  const problems: Problem[] = [];
  for (let match = rest.take(SPAN); match !== undefined; match = rest.take(SPAN)) {
    const { span, problem } = spanOf(match);
    if (span !== undefined) spans.push(span);
    if (problem !== undefined) problems.push(problem);
  }
  return { spans: [...new Set(spans)], problems };
}

/** Takes 上午, 待定 and the like, written in place of a time. Dates must have been taken before. */
export function takeVagueTime(rest: Rest): Problem | undefined {
  const [, , part, , meal] = rest.take(VAGUE) ?? [];
  const written = part ?? meal;
  if (written === undefined) return undefined;
  return { kind: 'time-vague', text: `“${written}”没写几点`, answers: [], field: 'time' };
}

/** `16:30` after `15:00` in two columns; a start without 上午 or 下午 decides its end too. */
export function joinSpan(start: string, end: string): string | undefined {
  const span = `${start}-${end}`;
  if (isTimeSpan(span)) return span;
  const later = addHalfDay(end);
  return later !== undefined && start >= '12:00' && isTimeSpan(`${start}-${later}`) ? `${start}-${later}` : undefined;
}

/** 0.375 is 09:00. */
export function timeOfFraction(fraction: number): string {
  const minutes = Math.round((fraction % 1) * 24 * 60);
  return `${twoDigits(Math.floor(minutes / 60) % 24)}:${twoDigits(minutes % 60)}`;
}

const PERIOD = '凌晨|清晨|早晨|早上|早|上午|中午|正午|午间|下午|午后|傍晚|晚上|晚间|夜晚|夜间|夜里|晚';
const MINUTES =
  '(?::(\\d{2})(?::\\d{2})?|[点时](?:(半|整|钟|1刻|3刻|一刻|三刻)|(\\d{1,2})分?)?钟?)(?!半?(?:课堂|学堂|学校|驿站|托管|乐园)|\\d)';
const clockPattern = (period: string) => `(${period})?,?(\\d{1,2})${MINUTES}`;
const SEPARATOR = '(?:-|至|到|—)';
/** The group of 次日 in the first pattern. */
const NEXT_DAY = 6;
const SPAN = anyOf(
  notAfter(
    /\d/,
    new RegExp(`${clockPattern(PERIOD)}(?:左右|开始)?(?:${SEPARATOR}(次日|第二天)?${clockPattern(PERIOD)})?`),
  ),
  // 9-11点 names the unit once.
  new RegExp(
    `(?<startPeriod>${PERIOD})?(?<start>\\d{1,2})${SEPARATOR}(?<endPeriod>${PERIOD})?(?<end>\\d{1,2})[点时](?<half>半)?`,
  ),
);
const VAGUE = new RegExp(
  `(^|[${GAP} ,;(])((?:凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚上|晚间)(?!茶)|(?:时间|钟点|具体时间)(?:地点)?(?:待定|另定|另行通知|再定|等通知)|待定|另行通知)` +
    `|(^|[${GAP} ,;(])((?:[早午晚]饭|饭|放学|下班|午休|收工)(?:前|后)|午后)(?=$|[${GAP} ,;)])`,
);

interface Clock {
  /** Minutes after midnight. */
  minutes: number;
  /** Neither 上午 nor 下午 is written, and both are possible. */
  ambiguous: boolean;
  explicit: boolean;
}

function spanOf(match: RegExpExecArray): { span?: string; problem?: Problem } {
  const [written] = match;
  const [start, end] = clocksOf(match);
  const isNextDay = match.groups === undefined && match[NEXT_DAY] !== undefined;
  if (start === undefined || start.minutes > 24 * 60 || /[:点时][6-9]\d/.test(written))
    return { problem: notATime(written) };
  if (end === undefined)
    return start.ambiguous ? { problem: ambiguousTime(written, start) } : { span: text(start.minutes) };
  if (start.ambiguous) return { problem: ambiguousTime(written, start, endAfter(start, end)) };
  const last = isNextDay ? end.minutes + 24 * 60 : endAfter(start, end);
  const span = `${text(start.minutes)}-${text(last)}`;
  return last > start.minutes && isTimeSpan(span) ? { span } : { problem: wrongOrder(written, start, end) };
}

function clocksOf(match: RegExpExecArray): [Clock | undefined, Clock | undefined] {
  const { groups: short } = match;
  if (short !== undefined)
    return [
      clock(short['startPeriod'], short['start'], {}),
      clock(short['endPeriod'], short['end'], { word: short['half'] }),
    ];
  const [, period, hour, colon, word, count, , endPeriod, endHour, endColon, endWord, endCount] = match;
  return [
    clock(period, hour, { colon, word, count }),
    clock(endPeriod, endHour, { colon: endColon, word: endWord, count: endCount }),
  ];
}

interface MinuteParts {
  colon?: string | undefined;
  word?: string | undefined;
  count?: string | undefined;
}

const MINUTE_WORDS: Readonly<Record<string, number>> = { 半: 30, 一刻: 15, '1刻': 15, 三刻: 45, '3刻': 45 };

function clock(period: string | undefined, hourText: string | undefined, parts: MinuteParts): Clock | undefined {
  if (hourText === undefined) return undefined;
  const minute = Number(parts.colon ?? parts.count ?? MINUTE_WORDS[parts.word ?? ''] ?? 0);
  const hour = hourOf(period, Number(hourText));
  const padded = parts.colon !== undefined && hourText.startsWith('0') && hour >= 5;
  const ambiguous = period === undefined && !padded && hour <= (parts.colon === undefined ? 7 : 6);
  return { minutes: hour * 60 + minute, ambiguous, explicit: period !== undefined };
}

function hourOf(period: string | undefined, hour: number): number {
  if (period === undefined || hour > 12 || /^(?:凌晨|清晨|早|上午)/.test(period)) return hour;
  if (/^(?:中午|正午|午间)/.test(period)) return hour < 10 ? hour + 12 : hour;
  if (/^[晚夜]/.test(period)) return hour === 12 ? 24 : hour + 12;
  return hour === 12 ? 12 : hour + 12;
}

/** An end without its own 上午 or 下午 follows the start into the afternoon. */
function endAfter(start: Clock, end: Clock): number {
  const later = end.minutes + 12 * 60;
  if (end.explicit || end.minutes > start.minutes || later <= start.minutes || later > 24 * 60) return end.minutes;
  const isLunch = end.minutes < LAST_AFTERNOON && later - start.minutes <= MAX_OVER_NOON;
  return start.minutes >= 12 * 60 || isLunch ? later : end.minutes;
}

/** 11:00-1:00 spans noon: activities neither end at one in the night nor begin in the small hours. */
const LAST_AFTERNOON = 6 * 60;
const MAX_OVER_NOON = 5 * 60;

function ambiguousTime(written: string, start: Clock, end?: number): Problem {
  const span = (shift: number) =>
    end === undefined ? text(start.minutes + shift) : `${text(start.minutes + shift)}-${text(end + shift)}`;
  return {
    kind: 'time-ambiguous',
    text: `“${written}”没写上午还是下午`,
    answers: [12 * 60, 0].map((shift) => ({ label: formatTimeSpan(span(shift)), set: { time: span(shift) } })),
    field: 'time',
  };
}

function wrongOrder(written: string, start: Clock, end: Clock): Problem {
  const later = `${text(start.minutes)}-${text(end.minutes + 12 * 60)}`;
  const answers = end.minutes < 12 * 60 && isTimeSpan(later) ? [{ label: later, set: { time: later } }] : [];
  return {
    kind: 'time-order',
    text: `“${written}”结束早于开始`,
    answers: [...answers, { label: `${text(start.minutes)}开始`, set: { time: text(start.minutes) } }],
    field: 'time',
  };
}

const notATime = (written: string): Problem => ({
  kind: 'time-vague',
  text: `“${written}”不是钟点`,
  answers: [],
  field: 'time',
});

function text(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function addHalfDay(time: string): string | undefined {
  const [hour = '', minute = ''] = time.split(':');
  return Number(hour) < 12 ? `${twoDigits(Number(hour) + 12)}:${minute}` : undefined;
}
