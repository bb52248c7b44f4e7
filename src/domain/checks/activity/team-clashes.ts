import { addDays, daysFrom, formatEndTime, MIDNIGHT, momentText, type Day } from '../../calendar/day.ts';
import type { Catalogue } from '../../catalogue.ts';
import { takesPlace, type Schedule, type Scheduled } from '../../schedule.ts';

interface TeamClash {
  /** Name of the team. */
  team: string;
  day: Day;
  /** Overlapping occurrences at different stations. */
  pair: [Scheduled, Scheduled];
}

/**
 * Teams scheduled at two stations at once from `today` on: each pair of activities with its first such day. Only a
 * warning, since a large team may split up.
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

/** Occurrences of the next day, for one that ends after midnight. */
function timedAfter(schedule: Schedule, { day, end }: Scheduled): Scheduled[] {
  return end !== undefined && end > MIDNIGHT ? timedOn(schedule, addDays(day, 1)) : [];
}

/** An occurrence without an end overlaps only another with the same start. */
function overlap(a: Scheduled, b: Scheduled): boolean {
  const [first, second] = beginningOf(a) <= beginningOf(b) ? [a, b] : [b, a];
  const begins = beginningOf(second);
  return beginningOf(first) === begins || (first.end !== undefined && begins < momentText(first.day, first.end));
}

/** @param scheduled one with a start, as `timedOn` returns them */
const beginningOf = ({ day, start }: Scheduled): string => momentText(day, start!);

/** 理发队 2026-11-20 同一时间要去两处：…, in Chinese for editors. */
export function clashText({ team, day, pair }: TeamClash): string {
  const both = pair.map((one) => sessionText(one, day)).join('；');
  return `${team} ${day} 同一时间要去两处：${both}。只有一队人就错开时间，或换一支队伍`;
}

/** The second of a pair may begin in the night after the day `on`. */
function sessionText({ activity, day, start = '00:00', end }: Scheduled, on: Day): string {
  const from = day === on ? start : `次日${start}`;
  const hours = end === undefined ? from : `${from}-${formatEndTime(end)}`;
  return `“${activity.title}”${hours}（${activity.owner}${activity.month === undefined ? '' : `/${activity.month}`}）`;
}
