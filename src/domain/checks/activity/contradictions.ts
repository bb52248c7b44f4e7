/** What the words of an activity say against its fields. Only hints: 12月5日 in a title may be the day that is celebrated. */
import { dayParts, parseTimeSpan, WEEKDAY_CHARACTERS, weekdayOf, type Day } from '../../calendar/day.ts';
import { hoursLater } from '../../calendar/day-arithmetic.ts';
import { notAfter } from '../../guarded.ts';
import { parseDay } from '../../calendar/plan.ts';
import { ruleOf } from '../../calendar/rule/parse.ts';
import type { MenuActivity } from '../../schema/activity.ts';
import type { FieldProblem } from '../entry-problem.ts';
import { dayWords } from './dates/series-days.ts';

export function contradictions(activity: MenuActivity): FieldProblem[] {
  return [
    ...dayInTitle(activity),
    ...weekdayInTitle(activity),
    ...hoursProblem(activity),
    ...placeProblem(activity),
    ...deadlineProblem(activity),
    ...joiningProblem(activity),
    ...seatsProblem(activity),
    ...servesProblem(activity),
  ];
}

const DATE = notAfter(/[\d.]/, /(1[0-2]|0?[1-9])月([0-3]?\d)[日号]/g);
/** Days celebrated, and those of another step, stand in brackets. */
const IN_BRACKETS = /[（(【“《][^）)】”》]*[）)】”》]/g;

/** 12月5日义诊 on the 6th. */
function dayInTitle({ title, date, also, changes, rule }: MenuActivity): FieldProblem[] {
  if (date === undefined || rule !== undefined) return [];
  const moves = changes.flatMap((change) => [change.date, parseDay(change.was), parseDay(change.now)]);
  const known = [date, ...also, ...moves].filter((day) => day !== undefined).map(monthAndDay);
  const other = DATE.matchAll(title.replaceAll(IN_BRACKETS, '')).find(
    ([, month, day]) => !known.includes(`${String(Number(month))}-${String(Number(day))}`),
  );
  if (other === undefined) return [];
  return [problem('title', `标题里写的是 ${other[0]}，日期却是 ${dayWords(date)}`, '请核对是哪一天')];
}

function monthAndDay(day: Day): string {
  const { month, day: ofMonth } = dayParts(day);
  return `${String(month)}-${String(ofMonth)}`;
}

const WEEK = '(?:周|星期|礼拜)';
/** 周六, 周六、日, 周三五; not 周一至周五, 一周五次, 五周年. */
const WEEKDAYS = notAfter(
  /[一二两三四五六七八九十百\d至到-]/,
  new RegExp(`${WEEK}([一二三四五六日天](?:[、和]?${WEEK}?[一二三四五六日天])*)(?!岁|次|天|记|[至到-])`, 'g'),
);

/** 周六义诊 on a Friday. */
function weekdayInTitle({ title, date, also, rule }: MenuActivity): FieldProblem[] {
  const named = WEEKDAYS.exec(title.replaceAll(IN_BRACKETS, ''));
  const held = date === undefined ? weekdaysOf(rule) : [date, ...also].map(weekdayOf);
  if (named === null || held.length === 0) return [];
  const characters = (named[1] ?? '').replaceAll('天', '日');
  const weekdays = WEEKDAY_CHARACTERS.flatMap((character, index) =>
    characters.includes(character) ? [index + 1] : [],
  );
  if (held.every((weekday) => weekdays.includes(weekday))) return [];
  const when = date === undefined ? `周期却是“${rule ?? ''}”` : `日期却是 ${[date, ...also].map(dayWords).join('、')}`;
  return [problem('title', `标题里写的是${named[0]}，${when}`, '请核对是星期几')];
}

function weekdaysOf(rule: string | undefined): readonly number[] {
  const parsed = rule === undefined ? undefined : ruleOf(rule);
  if (parsed?.ok !== true) return [];
  const days = 'each' in parsed.rule ? parsed.rule.each : parsed.rule;
  if (days.kind === 'month-weekdays') return [days.weekday];
  return days.kind === 'weekly' || days.kind === 'weeks-apart' ? days.weekdays : [];
}

/** Read aloud it would be 在待定. */
function placeProblem({ place = '' }: MenuActivity): FieldProblem[] {
  if (!/^(?:地点)?(?:待定|另定|未定|再定|待通知|另行通知)$/.test(place)) return [];
  return [problem('place', `写的是“${place}”，不是地方`, '还没定就不写这一项，网页会写“地点待核”')];
}

const DEADLINE = /(1[0-2]|0?[1-9])月([0-3]?\d)[日号](?:之前|以前|前|截止)/;

/** 12月25日前报名, for the 21st. */
function deadlineProblem({ date, rule, join }: MenuActivity): FieldProblem[] {
  const [written, month, day] = DEADLINE.exec(join?.note ?? '') ?? [];
  if (written === undefined || date === undefined || rule !== undefined) return [];
  const { month: ofDate, day: ofMonth } = dayParts(date);
  // A deadline in December for January is before it.
  const monthsAfter = (Number(month) - ofDate + 12) % 12;
  const isLater = monthsAfter === 0 ? Number(day) > ofMonth : monthsAfter < 6;
  if (!isLater) return [];
  return [
    {
      path: ['join', 'note'],
      found: `参加说明里写的是“${written}”，活动却是 ${dayWords(date)}，那时已经办完了`,
      fix: '请核对截止的日子',
    },
  ];
}

/** Nothing for residents begins between these. */
const [NIGHT_FROM, NIGHT_UNTIL] = ['00:00', '04:59'] as const;
const LONGEST_HOURS = 14;

/** 02:00-03:30 for the afternoon; 08:00-次日08:00. */
function hoursProblem({ time }: MenuActivity): FieldProblem[] {
  if (time === undefined) return [];
  const { start, end } = parseTimeSpan(time);
  if (start >= NIGHT_FROM && start <= NIGHT_UNTIL) {
    const afternoon = [start, end].map((each) => each && hoursLater(each, 12)).filter((each) => each !== undefined);
    return [problem('time', `写的是 ${time}，是半夜`, `是下午就写 ${afternoon.join('-')}`)];
  }
  if (end === undefined || end <= hoursLater(start, LONGEST_HOURS)) return [];
  return [problem('time', `写的是 ${time}，有${String(LONGEST_HOURS)}个多小时`, '请核对几点结束')];
}

const NO_SIGN_UP = /(?:不用|不需要?|无需|不必|免)(?:提前)?(?:报名|预约)/g;
const SIGN_UP = /(?:需要?|须|请|要|先)(?:提前|先|电话|预先)?(?:报名|预约)/;

/** 直接来, and 需提前报名 in the note. */
function joiningProblem({ join }: MenuActivity): FieldProblem[] {
  if (join?.note === undefined) return [];
  const comes = join.ways.includes('直接来');
  if (comes && join.ways.length > 1) return [];
  const says = comes ? SIGN_UP.exec(join.note.replaceAll(NO_SIGN_UP, ''))?.[0] : join.note.match(NO_SIGN_UP)?.[0];
  if (says === undefined) return [];
  return [
    {
      path: ['join', 'note'],
      found: `参加说明里写的是“${says}”，参加方式却是${join.ways.join('、')}`,
      fix: '请核对要不要报名',
    },
  ];
}

/** 共20名 in the note beside other seats. */
function seatsProblem({ join }: MenuActivity): FieldProblem[] {
  const [written, count] = /(?:限|共|前|名额)(\d{1,4})(?:人|名|个|位)/.exec(join?.note ?? '') ?? [];
  if (join?.seats === undefined || written === undefined || Number(count) === join.seats) return [];
  return [
    {
      path: ['join', 'note'],
      found: `参加说明里写的是“${written}”，名额却是 ${String(join.seats)}`,
      fix: '请核对，两处写一处就行',
    },
  ];
}

/** 为小 for people over 60. */
function servesProblem({ serves, audience = '' }: MenuActivity): FieldProblem[] {
  const age = /([5-9]\d) ?(?:周?岁)(?:以上|及以上|起)/.exec(audience)?.[0];
  if (age === undefined || /孩|童|孙|小朋友|家庭/.test(audience)) return [];
  if (!serves.includes('为小') || serves.includes('为老')) return [];
  return [problem('serves', `服务对象是为小，适合谁里写的却是“${age}”`, '请核对是为老还是为小')];
}

const problem = (field: keyof MenuActivity, found: string, fix: string): FieldProblem => ({
  path: [field],
  found,
  fix,
});
