import { addMonths, firstDayOf, monthOf, monthsFrom, type Day } from '../../calendar/day.ts';
import type { Entries } from '../../schema/collections.ts';
import type { EntryProblem } from '../entry-problem.ts';

/** Later menus are typing mistakes, and every month up to them would get its pages. */
const MAX_MONTHS_AHEAD = 18;
/** A site in preparation may name its future first day. */
const MAX_MONTHS_UNTIL_START = 12;
/** Menus from before the site may be kept; earlier ones have a mistyped year. */
const MAX_MONTHS_BEFORE_START = 24;

/** Finds months and years so far from now that they must be mistyped. */
export function implausibleDateProblems({ menus, site }: Entries, today: Day): EntryProblem[] {
  const since = site[0]?.data.since;
  const last = addMonths(monthOf(today), MAX_MONTHS_AHEAD);
  const first = since === undefined ? undefined : addMonths(monthOf(since), -MAX_MONTHS_BEFORE_START);
  return [
    ...site.flatMap(({ id, data }) =>
      startProblems(data.since, today).map((problem) => ({ collection: 'site' as const, id, ...problem })),
    ),
    ...menus.flatMap(({ id, data: { month } }) => {
      const at = { collection: 'menus' as const, id, path: ['month'] };
      if (month > last)
        return [
          {
            ...at,
            found: `${month} 离现在还有 ${String(monthsFrom(monthOf(today), month).length - 1)} 个月`,
            fix: `看看年份；最多写到 ${last}，文件名也要一样`,
          },
        ];
      if (first !== undefined && month < first)
        return [
          {
            ...at,
            found: `${month} 比本站的排期起点 ${since ?? ''} 早两年以上`,
            fix: `看看年份，文件名也要一样，例如 ${monthOf(today)}；真有这么早的菜单，就把 site.json 的 since 写早`,
          },
        ];
      return [];
    }),
  ];
}

function startProblems(since: Day, today: Day): Pick<EntryProblem, 'path' | 'found' | 'fix'>[] {
  const latest = firstDayOf(addMonths(monthOf(today), MAX_MONTHS_UNTIL_START));
  const at = { path: ['since'], fix: `看看年份；写本站第一份月菜单的那天，例如 ${firstDayOf(monthOf(today))}` };
  if (since > latest) return [{ ...at, found: `排期起点 ${since} 离现在一年以上` }];
  return since < EARLIEST ? [{ ...at, found: `排期起点 ${since} 太早，那时还没有新时代文明实践站` }] : [];
}

/** The national pilot programme began with a document of July 2018. */
const EARLIEST: Day = '2018-07-01';
