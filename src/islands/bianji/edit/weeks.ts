/** The list of a month by weeks: each activity once, in the week of its first date. */
import type { Day } from '../../../domain/calendar/day.ts';
import type { ListedEntry } from '../state/listed.ts';

export interface ListedWeek {
  from: Day;
  until: Day;
  /** Occurrences, also of activities that are listed in an earlier week. */
  count: number;
  entries: ListedEntry[];
  /** 打太极 9、12日: activities that began in an earlier week. */
  further: { title: string; days: Day[] }[];
}

export function listedWeeks(
  listed: readonly ListedEntry[],
  weeks: readonly { from: Day; until: Day }[],
): { weeks: ListedWeek[]; undated: ListedEntry[] } {
  return {
    weeks: weeks.map(({ from, until }) => weekOf(listed, from, until)),
    undated: listed.filter(({ dates }) => dates.length === 0),
  };
}

function weekOf(listed: readonly ListedEntry[], from: Day, until: Day): ListedWeek {
  const inWeek = ({ dates }: ListedEntry): Day[] =>
    dates.filter(({ day, takesPlace }) => day >= from && day <= until && takesPlace).map(({ day }) => day);
  const begins = ({ dates: [first] }: ListedEntry): boolean =>
    first !== undefined && first.day >= from && first.day <= until;
  return {
    from,
    until,
    count: listed.reduce((sum, item) => sum + inWeek(item).length, 0),
    entries: listed.filter(begins),
    further: listed
      .filter((item) => !begins(item) && inWeek(item).length > 0)
      .map((item) => ({ title: item.entry.activity.title ?? '', days: inWeek(item) })),
  };
}
