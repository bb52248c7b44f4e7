/** The order of what was found: points first, then what is still to come, then what comes sooner. */
import type { DateSpan } from '../query/date-words.ts';
import type { Corpus } from '../index/corpus.ts';
import { isHeld, totalOf } from './score.ts';
import { KINDS, STATES } from '../choice/vocabulary.ts';
import type { Want } from '../query/want.ts';

/** Records that meet every want, the best first; the others by record. */
export interface Found {
  records: Int32Array;
  /** The day number to name: the next one that the query asks for, or the last one when all are over; NO_DAY where it has none. */
  days: Int32Array;
  /** 1 where nothing of it is to come. */
  past: Uint8Array;
}

export const NO_DAY = -(2 ** 31);

/**
 * @param time HH:mm of today: what has ended by then is over
 * @param scores of one want, by record
 */
export function inOrder(
  corpus: Corpus,
  wants: readonly Want[],
  today: number,
  time = '00:00',
  scores?: (want: Want) => Float32Array,
): Found {
  const spans = wants.flatMap(({ span }) => span ?? []);
  const isRecurring = spans.some(({ weekdays }) => weekdays) && wants.length > 1;
  const total = totalOf(corpus, wants, scores);
  const days = new Int32Array(corpus.size);
  const past = new Uint8Array(corpus.size);
  const keys = new Float64Array(corpus.size);
  let count = 0;
  for (let record = 0; record < total.length; record += 1) {
    if (total[record] === 0) continue;
    let found = dayOf(corpus, record, spans, { today, time });
    if (found.day === NO_DAY && spans.length > 0) {
      found = dayOf(corpus, record, [], { today, time });
      // Each of several times on another day.
      if (found.day !== NO_DAY && spans.length > 1) continue;
    }
    const { day, over } = found;
    days[record] = day;
    past[record] = Number(over || corpus.kinds[record] === PAST_KIND);
    keys[count] = sortKey(corpus, record, {
      points: isRecurring ? weekPoints(day, today) : total[record]!,
      past: past[record]!,
      day,
      today,
    });
    count += 1;
  }
  return { records: Int32Array.from(keys.subarray(0, count).sort(), (key) => key % MAX_RECORDS), days, past };
}

/** The first day that is not over, or the last one. */
function dayOf(
  corpus: Corpus,
  record: number,
  spans: readonly DateSpan[],
  { today, time }: { today: number; time: string },
): { day: number; over: boolean } {
  const {
    days: { starts, members },
    isOver,
  } = corpus;
  let last = NO_DAY;
  for (let index = starts[record]!; index < starts[record + 1]!; index += 1) {
    const day = members[index]!;
    if (!spans.every((span) => isHeld(corpus, record, day, span))) continue;
    last = day;
    if (day > today || (day === today && !isOver(record, day, time))) return { day, over: false };
  }
  return { day: last, over: last !== NO_DAY };
}

/**
 * Who asks for 周末 without a date asks for the next one: then nearness weighs more than where the other words were found.
 * Less for every week to come, and least for what has no such day.
 */
function weekPoints(day: number, today: number): number {
  return day === NO_DAY ? 0 : MAX_POINTS / 2 - Math.min(400, Math.max(0, Math.floor((day - mondayOf(today)) / 7)));
}

/** Day number 0 was a Thursday. */
const mondayOf = (day: number): number => day - ((day + 3) % 7);

const PAST_KIND = KINDS.indexOf('past');

const MAX_RECORDS = 2 ** 20;
/** Points count in halves. */
const MAX_POINTS = 1023;
/** What has no date goes on all the time: it stands after what has one. */
const FARTHEST = 4095;
/** A quarter of an hour is exact enough; what has no time stands after what has one. */
const NO_TIME = 127;
/** Of one day, what is not certain to take place stands last; what was called off, behind all that was not and is found as well. */
const [PROVISIONAL, CANCELLED] = [STATES.indexOf('暂定'), STATES.indexOf('取消')];

/** All of the order in one number below 2 ** 53, as numbers are what is sorted fastest; the record keeps it the same every time. */
function sortKey(
  { startOn, states }: Corpus,
  record: number,
  { points, past, day, today }: { points: number; past: number; day: number; today: number },
): number {
  const time = Math.floor(startOn(record, day) * 4);
  const state = Number(states[record] === PROVISIONAL);
  const isCancelled = Number(states[record] === CANCELLED);
  const rank = ((MAX_POINTS - Math.round(points * 2)) * 2 + past) * 2 + isCancelled;
  const when = rank * (FARTHEST + 1) + Math.min(FARTHEST, Math.abs(day - today));
  return ((when * 2 + state) * (NO_TIME + 1) + (time >= 0 ? time : NO_TIME)) * MAX_RECORDS + record;
}
