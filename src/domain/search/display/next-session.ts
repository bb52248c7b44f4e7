/** The next session at a station, of a team, of a brand, or in a district. */
import type { SearchRecord } from '../index/columns.ts';
import { eachPosting } from '../index/postings.ts';
import { KINDS } from '../choice/vocabulary.ts';
import type { Corpus } from '../model.ts';

interface NextSession {
  record: SearchRecord;
  day: number;
}

/**
 * @param host record number of the station, team, brand or district
 * @param now day number and HH:mm; sessions that ended earlier today are skipped
 */
export function nextSessionAt(
  corpus: Corpus,
  host: number,
  now: { today: number; time: string },
): NextSession | undefined {
  const upcoming = upcomingAt(corpus, host, now.today);
  for (const day of [...upcoming.keys()].sort((a, b) => a - b)) {
    const next = upcoming
      .get(day)!
      .filter((activity) => day > now.today || !corpus.hasEnded(activity, day, now.time))
      .map((activity): NextSession => ({ record: corpus.record(activity), day }))
      .filter(({ record }) => record.state !== '取消')
      .sort((a, b) => (a.record.session(day).time < b.record.session(day).time ? -1 : 1));
    if (next[0]) return next[0];
  }
  return undefined;
}

const ACTIVITY = KINDS.indexOf('activity');

/** Record numbers of activities by day number, from today on. */
function upcomingAt({ linkPostings, kinds, days }: Corpus, host: number, today: number): Map<number, number[]> {
  const upcoming = new Map<number, number[]>();
  eachPosting(linkPostings, host, (linked) => {
    if (kinds[linked] !== ACTIVITY) return;
    eachPosting(days, linked, (day) => {
      if (day >= today) upcoming.set(day, [...(upcoming.get(day) ?? []), linked]);
    });
  });
  return upcoming;
}
