/** What takes place next at a station, of a team, a brand or a whole district. */
import type { SearchRecord } from '../index/columns.ts';
import type { Corpus } from '../index/corpus.ts';
import { eachMember } from '../index/groups.ts';
import { KINDS } from '../choice/vocabulary.ts';

export interface Next {
  record: SearchRecord;
  day: number;
}

/**
 * @param host a record whose name others are found by
 * @param now day number and HH:mm: what is over today is not next
 */
export function nextAt(corpus: Corpus, host: number, now: { today: number; time: string }): Next | undefined {
  const coming = comingAt(corpus, host, now.today);
  for (const day of [...coming.keys()].sort((a, b) => a - b)) {
    const next = coming
      .get(day)!
      .filter((member) => day > now.today || !corpus.isOver(member, day, now.time))
      .map((member): Next => ({ record: corpus.record(member), day }))
      .filter(({ record }) => record.state !== '取消')
      .sort((a, b) => (a.record.session(day).time < b.record.session(day).time ? -1 : 1));
    if (next[0]) return next[0];
  }
  return undefined;
}

const ACTIVITY = KINDS.indexOf('activity');

function comingAt({ namedBy, kinds, days }: Corpus, host: number, today: number): Map<number, number[]> {
  const coming = new Map<number, number[]>();
  eachMember(namedBy, host, (member) => {
    if (kinds[member] !== ACTIVITY) return;
    eachMember(days, member, (day) => {
      if (day >= today) coming.set(day, [...(coming.get(day) ?? []), member]);
    });
  });
  return coming;
}
