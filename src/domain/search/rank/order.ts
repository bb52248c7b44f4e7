/** Ranks the records that match all terms: by score, upcoming before past, near before far, then by date and time. */
import type { DateRange } from '../query/date-range.ts';
import { ELSEWHERE, neighbourhoodOf } from './near.ts';
import { takesPlaceIn, scoreAll } from './score.ts';
import { KINDS, STATES } from '../choice/vocabulary.ts';
import type { Corpus, Term } from '../model.ts';

export interface Ranking {
  /** Record numbers, best first. */
  records: Int32Array;
  /** By record: the day number to show, which is the next one within the query's dates, or the last one when all are over; or NO_DAY. */
  days: Int32Array;
  /** By record: 1 where no date is still to come. */
  past: Uint8Array;
  /** By record: its place in the order of any index with the same terms; lower comes first. Equal ones stay in the order of the index. */
  keys: Float64Array;
}

export const NO_DAY = -(2 ** 31);

interface Now {
  /** Day number. */
  today: number;
  /** HH:mm: sessions that ended earlier today are over. */
  time: string;
}

interface RankOptions extends Pick<Now, 'today'> {
  time?: string;
  /** Key of the reader's station, or id of the district; empty if unknown. */
  place?: string;
  /** Of one term by record, to reuse them across calls. */
  scores?: (term: Term) => Float32Array;
}

export function rank(
  corpus: Corpus,
  terms: readonly Term[],
  { today, time = '00:00', place = '', scores }: RankOptions,
): Ranking {
  const ranges = terms.flatMap(({ range }) => range ?? []);
  const isRecurring = ranges.some(({ weekdays }) => weekdays) && terms.length > 1;
  const total = scoreAll(corpus, terms, scores);
  const nearness = neighbourhoodOf(place, corpus)?.nearness;
  const days = new Int32Array(corpus.size);
  const past = new Uint8Array(corpus.size);
  const keys = new Float64Array(corpus.size);
  const sorted = new Float64Array(corpus.size);
  let count = 0;
  for (let record = 0; record < total.length; record += 1) {
    if (total[record] === 0) continue;
    let found = dayOf(corpus, record, ranges, { today, time });
    if (found.day === NO_DAY && ranges.length > 0) {
      found = dayOf(corpus, record, [], { today, time });
      // Several date terms, met only on different days.
      if (found.day !== NO_DAY && ranges.length > 1) continue;
    }
    const { day, isOver } = found;
    days[record] = day;
    past[record] = Number(isOver || corpus.kinds[record] === PAST_KIND);
    keys[record] = sortKey(corpus, record, {
      score: isRecurring ? weekScore(day, today) : total[record]!,
      past: past[record]!,
      nearness: nearness?.[record] ?? ELSEWHERE,
      day,
      today,
    });
    sorted[count] = keys[record]! * MAX_RECORDS + record;
    count += 1;
  }
  return { records: Int32Array.from(sorted.subarray(0, count).sort(), (key) => key % MAX_RECORDS), days, past, keys };
}

/** The first day within all ranges that is not over, or else the last one. */
function dayOf(
  corpus: Corpus,
  record: number,
  ranges: readonly DateRange[],
  { today, time }: Now,
): { day: number; isOver: boolean } {
  const {
    days: { offsets, values },
    hasEnded,
  } = corpus;
  let last = NO_DAY;
  for (let index = offsets[record]!; index < offsets[record + 1]!; index += 1) {
    const day = values[index]!;
    if (!ranges.every((range) => takesPlaceIn(corpus, record, day, range))) continue;
    last = day;
    if (day > today || (day === today && !hasEnded(record, day, time))) return { day, isOver: false };
  }
  return { day: last, isOver: last !== NO_DAY };
}

/** 周末 with other words means the next weekend, so the week replaces the score: lower for each later week, 0 without a date. */
function weekScore(day: number, today: number): number {
  if (day === NO_DAY) return 0;
  return MAX_HALF_POINTS / 2 - Math.min(MAX_WEEKS, Math.max(0, Math.floor((day - mondayOf(today)) / 7)));
}

/** Day number 0 was a Thursday. */
const mondayOf = (day: number): number => day - ((day + 3) % 7);

const PAST_KIND = KINDS.indexOf('past');
const [PROVISIONAL, CANCELLED] = [STATES.indexOf('暂定'), STATES.indexOf('取消')];

const MAX_WEEKS = 400;
/** The record is the last digit of what is sorted, which thus stays below 2 ** 53. */
export const MAX_RECORDS = 2 ** 20;
/** Scores are compared in half points. */
const MAX_HALF_POINTS = 1023;
/** Days from today, either way; also the distance of a record without a date, which thus comes after those with one. */
const MAX_DAYS = 2999;
/** After the quarter hours from midnight: a session without a time comes last on its day. */
const NO_TIME = 96;

/**
 * The whole order but for the record in one integer below 2 ** 33, since typed arrays of numbers sort fastest. From the highest digit
 * down: score (descending), past, cancelled, nearness, days from today, provisional, quarter hour.
 */
function sortKey(
  { startHour, states }: Corpus,
  record: number,
  { score, past, nearness, day, today }: { score: number; past: number; nearness: number; day: number; today: number },
): number {
  const quarter = Math.floor(startHour(record, day) * 4);
  const isProvisional = Number(states[record] === PROVISIONAL);
  const isCancelled = Number(states[record] === CANCELLED);
  const byScore = ((MAX_HALF_POINTS - Math.round(score * 2)) * 2 + past) * 2 + isCancelled;
  const byPlace = byScore * (ELSEWHERE + 1) + nearness;
  const byDay = byPlace * (MAX_DAYS + 1) + Math.min(MAX_DAYS, Math.abs(day - today));
  return (byDay * 2 + isProvisional) * (NO_TIME + 1) + (quarter >= 0 ? quarter : NO_TIME);
}
