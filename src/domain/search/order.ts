/** The order of what was found: points first, then what is still to come, then what comes sooner. */
import { inSpan, type DateSpan } from './date-words.ts';
import type { Corpus } from './corpus.ts';
import { totalOf } from './score.ts';
import { KINDS } from './vocabulary.ts';
import type { Want } from './want.ts';

/** Records that meet every want, the best first; the others by record. */
export interface Found {
  records: Int32Array;
  /** The day number to name: the next one that the query asks for, or the last one when all are over; NO_DAY where it has none. */
  days: Int32Array;
  /** 1 where nothing of it is to come. */
  past: Uint8Array;
}

export const NO_DAY = -(2 ** 31);

/** @param time HH:mm of today: what has ended by then is over */
export function inOrder(corpus: Corpus, wants: readonly Want[], today: number, time = '00:00'): Found {
  const spans = wants.flatMap(({ span }) => span ?? []);
  const total = totalOf(corpus, wants);
  const days = new Int32Array(corpus.size);
  const past = new Uint8Array(corpus.size);
  const keys = new Float64Array(corpus.size);
  let count = 0;
  for (let record = 0; record < total.length; record += 1) {
    if (total[record] === 0) continue;
    const { day, over } = dayOf(corpus, record, spans, { today, time });
    days[record] = day;
    past[record] = Number(over || corpus.kinds[record] === PAST_KIND);
    keys[count] = sortKey(record, total[record]!, past[record]!, Math.abs(days[record]! - today));
    count += 1;
  }
  return { records: Int32Array.from(keys.subarray(0, count).sort(), (key) => key % MOST_RECORDS), days, past };
}

/** The first day that is not over, or the last one. */
function dayOf({ days: { starts, members }, isOver }: Corpus, record: number, spans: readonly DateSpan[], { today, time }: { today: number; time: string }): { day: number; over: boolean } {
  let last = NO_DAY;
  for (let index = starts[record]!; index < starts[record + 1]!; index += 1) {
    const day = members[index]!;
    if (spans.length > 0 && !spans.every((span) => inSpan(span, day))) continue;
    last = day;
    if (day > today || (day === today && !isOver(record, day, time))) return { day, over: false };
  }
  return { day: last, over: last !== NO_DAY };
}

const PAST_KIND = KINDS.indexOf('past');

const MOST_RECORDS = 2 ** 20;
const MOST_POINTS = 40_000;
/** What has no date goes on all the time: it stands after what has one. */
const FARTHEST = 8191;

/** All of the order in one number, as numbers are what is sorted fastest; the record keeps it the same every time. */
function sortKey(record: number, points: number, past: number, distance: number): number {
  const rank = (MOST_POINTS - Math.round(points * 100)) * 2 + past;
  return (rank * (FARTHEST + 1) + Math.min(FARTHEST, distance)) * MOST_RECORDS + record;
}
