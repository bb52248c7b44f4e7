import { addDays, daysFrom, MIDNIGHT, momentText, type Day } from '../../calendar/day.ts';
import type { Catalogue } from '../../catalogue.ts';
import { takesPlace, type Schedule, type Scheduled } from '../../schedule.ts';

export interface TeamClash {
  /** Its name. */
  team: string;
  day: Day;
  /** Two that overlap, at different stations. */
  pair: [Scheduled, Scheduled];
}

/**
 * Teams that would have to be at two stations at once, from `today` on: each pair of activities with the first such day. A large
 * team may well divide, so that this is for the editor to look at and no mistake by itself.
 */
export function teamClashes({ teams }: Catalogue, schedule: Schedule, today: Day): TeamClash[] {
  const seen = new Set<string>();
  return daysFrom(today, schedule.until).flatMap((day) => {
    const timed = timedOn(schedule, day);
    return timed.flatMap((one, index) =>
      [...timed.slice(index + 1), ...timedAfter(schedule, one)].flatMap((other) => {
        const name = `${one.activity.key} ${other.activity.key}`;
        const shared = one.activity.teams.find((key) => other.activity.teams.includes(key));
        if (
          shared === undefined ||
          one.activity.station === other.activity.station ||
          !overlap(one, other) ||
          seen.has(name)
        )
          return [];
        seen.add(name);
        return [{ team: teams.get(shared)?.name ?? shared, day, pair: [one, other] as [Scheduled, Scheduled] }];
      }),
    );
  });
}

function timedOn(schedule: Schedule, day: Day): Scheduled[] {
  return schedule
    .onDay(day)
    .filter((item) => takesPlace(item) && item.start !== undefined && item.activity.teams.length > 0);
}

/** What the small hours of the next day may clash with. */
function timedAfter(schedule: Schedule, { day, end }: Scheduled): Scheduled[] {
  return end !== undefined && end > MIDNIGHT ? timedOn(schedule, addDays(day, 1)) : [];
}

/** Without an end only the same beginning is certain. */
function overlap(a: Scheduled, b: Scheduled): boolean {
  const [first, second] = beginningOf(a) <= beginningOf(b) ? [a, b] : [b, a];
  const begins = beginningOf(second);
  return beginningOf(first) === begins || (first.end !== undefined && begins < momentText(first.day, first.end));
}

/** Of what `timedOn` lets through, which has a time. */
const beginningOf = ({ day, start }: Scheduled): string => momentText(day, start!);
