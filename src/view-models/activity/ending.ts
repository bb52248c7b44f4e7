/** An activity that is over: the words of its heading, and the records of its dates. */
import type { Day } from '../../domain/calendar/day.ts';
import type { Activity } from '../../domain/catalogue.ts';
import { endingOf, isCalledOff } from '../../domain/evidence/ending.ts';
import { figureText } from '../../domain/press/figure.ts';
import { takesPlace, type Scheduled } from '../../domain/schedule.ts';
import type { Figure } from '../../domain/schema/fields.ts';
import { rhythmOf } from './routine.ts';
import { sourceView } from '../press/fact.ts';
import { fullDay, monthDay } from '../words/dates/dates.ts';
import { asOfWords } from '../words/figure.ts';
import type { World } from '../../domain/world.ts';

export interface EndingView {
  /** Last day, and the end time on it (HH:mm, or empty): the browser marks the activity as over after that. */
  day: Day;
  time: string;
  /** Over before the day of the build. */
  over: boolean;
  /** 已结束，2026年11月25日 */
  words: string;
}

/** Undefined for activities that may go on, and for cancelled ones, whose state says so. */
export function endingView(world: World, activity: Activity): EndingView | undefined {
  const ending = isCalledOff(activity, world.schedule.ofActivity(activity.key))
    ? undefined
    : endingOf(activity, world.schedule);
  if (ending === undefined) return undefined;
  const day = fullDay(ending.day);
  return {
    day: ending.day,
    time: ending.time ?? '',
    over: ending.day < world.today,
    words: `已结束，${wordsOfEnd(ending, day)}`,
  };
}

function wordsOfEnd({ isSeries, isLimit }: { isSeries: boolean; isLimit?: true }, day: string): string {
  if (isLimit) return `到${day}止`;
  return isSeries ? `最后一场是${day}` : day;
}

export const isOver = (world: World, activity: Activity): boolean => endingView(world, activity)?.over === true;

/** When a series took place: 2026年11月4日到11月25日，每周三，18:30—20:00，共4场 */
export function pastWords(activity: Activity, occurrences: readonly Scheduled[]): string {
  const days = [...new Set(occurrences.filter(takesPlace).map(({ day }) => day))];
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  return `${first === last ? fullDay(first) : datedDays(first, last)}，${rhythmOf(activity)}，共${String(days.length)}场`;
}

const datedDays = (first: Day, last: Day): string =>
  `${fullDay(first)}到${first.slice(0, 4) === last.slice(0, 4) ? monthDay(last) : fullDay(last)}`;

/** 2026年11月4日办了，来了35人; with a rating, 据报道满意率98%（截至2026年12月，《…》，昆明日报）. */
export function heldLines({ catalogue }: World, occurrences: readonly Scheduled[]): string[] {
  return occurrences
    .filter(({ held }) => held !== undefined)
    .map(({ day, held, activity }) =>
      [
        `${fullDay(day)}办了`,
        held?.count === undefined ? '' : `来了${String(held.count)}人`,
        ratingWords(catalogue, activity.held.find(({ date }) => date === day)?.rating),
      ]
        .filter((words) => words !== '')
        .join('，'),
    );
}

function ratingWords({ sources }: World['catalogue'], rating: Figure | undefined): string {
  if (rating === undefined) return '';
  const source = sources.get(rating.source);
  const origin = [asOfWords(rating.asOf), ...(source === undefined ? [] : [sourceView(source, 0).text])].join('，');
  return `据报道${rating.label}${figureText(rating)}（${origin}）`;
}
