/** Questions about dates, with the answers to choose from. */
import {
  addDays,
  daysFrom,
  firstDayOf,
  weekdayName,
  weekdayOf,
  WEEKDAY_CHARACTERS,
  type Day,
  type Month,
} from '../../../calendar/day.ts';
import type { Answer } from '../../reading.ts';
import type { Bearing } from './days/bearing.ts';
import type { Repeat } from './repeats.ts';
import type { Problem } from '../rest.ts';

export const dayAnswer = (day: Day): Answer => ({ label: longDay(day), set: { days: [day] } });

/** 12月5日周六. */
export function longDay(day: Day): string {
  return `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日${weekdayName(day)}`;
}

export const relativeDay = (written: string): Problem => ({
  kind: 'relative-date',
  text: `“${written}”要看哪天说的，是几月几日？`,
  field: 'days',
  answers: [],
});

export const vagueAbout = (written: string, kind: 'date-vague' | 'time-vague'): Problem => ({
  kind,
  text: kind === 'date-vague' ? `“${written}”不是一天，是哪天？` : `“${written}”没写几点`,
  field: kind === 'date-vague' ? 'days' : 'time',
  answers: [],
});

export const openSpan = ({ from, until }: { from: Day; until: Day }): Problem => ({
  kind: 'date-ambiguous',
  text: `${longDay(from)}到${longDay(until)}，天天都有吗？`,
  field: 'days',
  answers: [
    { label: '每天', set: { rule: '每天', from, until } },
    { label: '每个工作日', set: { rule: '每个工作日', from, until } },
    { label: `只有${longDay(from)}`, set: { days: [from] } },
  ],
});

export function dateBesideRule(days: readonly Day[], repeat: Repeat): Problem {
  return {
    kind: 'date-ambiguous',
    text: `又写“${repeat.text ?? ''}”，又写${days.map(longDay).join('、')}，照哪个？`,
    field: 'days',
    answers: [
      { label: repeat.text ?? '', set: { rule: repeat.text } },
      { label: `只在${days.map(longDay).join('、')}`, set: { days } },
    ],
  };
}

export function noFirstDay({ text, written }: Repeat, { month }: { month: Month }): Problem {
  const [, weekday] = /周([一二三四五六日])$/.exec(text ?? '') ?? [];
  const first = daysFrom(firstDayOf(month), addDays(firstDayOf(month), 13)).filter(
    (day) => weekday !== undefined && weekdayName(day) === `周${weekday}`,
  );
  return {
    kind: 'date-ambiguous',
    text: `“${written}”没说从哪天起`,
    field: 'from',
    answers: first.map((from) => ({ label: `从${longDay(from)}起`, set: { rule: text, from } })),
  };
}

export function wrongWeekday(days: readonly Day[], wrong: Day, weekdays: readonly number[]): Problem {
  const near =
    days.length > 1
      ? []
      : daysFrom(addDays(wrong, -3), addDays(wrong, 3)).filter((day) => weekdays.includes(weekdayOf(day)));
  return {
    kind: 'date-weekday',
    text: `${longDay(wrong)}，写的却是周${weekdays.map((weekday) => WEEKDAY_CHARACTERS[weekday - 1]).join('、')}`,
    field: 'days',
    answers: [{ label: days.map(longDay).join('、'), set: { days } }, ...near.map(dayAnswer)],
  };
}

/** Asks about words beside the date that change its meaning. */
export function bearingProblem(bearing: Bearing, days: readonly Day[]): Problem {
  const [first] = days;
  const last = days.at(-1);
  const shown = days.map(longDay).join('、');
  const each = days.map(dayAnswer);
  const always = ['每天', '每个工作日'];
  switch (bearing) {
    case 'around':
      return ask('date-vague', `只写了大概在${shown}，是哪天？`, each);
    case 'moved':
      return ask('conflict', `日期改过，写着${shown}，照哪个？`, each);
    case 'either':
      return ask('date-ambiguous', `${shown}，是哪一天？`, each);
    case 'until':
      return ask('date-ambiguous', `只写到${last === undefined ? '' : longDay(last)}为止，从哪天起、哪几天有？`, [
        ...each,
        ...always.map((rule) => ({ label: `${rule}，到这天为止`, set: { rule, until: last } })),
      ]);
    case 'from':
    case 'open':
      return ask('date-ambiguous', `${first === undefined ? '' : longDay(first)}起，哪几天有？`, [
        ...each.slice(0, 1).map((answer) => ({ ...answer, label: `只有${answer.label}` })),
        ...always.map((rule) => ({ label: `这天起${rule}`, set: { rule, from: first } })),
      ]);
  }
}

export function severalDates(runs: readonly (readonly Day[])[]): Problem {
  const words = (days: readonly Day[]): string => days.map(longDay).join('、');
  const all = [...new Set(runs.flat())].sort();
  return ask('date-ambiguous', `写了几处日期：${runs.map(words).join('；')}，哪天办？`, [
    ...runs.map((days) => ({ label: words(days), set: { days } })),
    { label: '都办', set: { days: all } },
  ]);
}

export const ownTimes = (days: readonly Day[]): Problem =>
  ask('date-ambiguous', '几天的钟点不一样，要分成几项写', days.map(dayAnswer));

const ask = (kind: Problem['kind'], text: string, answers: readonly Answer[]): Problem => ({
  kind,
  text,
  field: 'days',
  answers,
});
