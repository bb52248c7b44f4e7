import type { Day } from '../../calendar/day.ts';
import type { Entries } from '../../schema/collections.ts';
import type { Correction } from '../../schema/corrections.ts';
import type { EntryProblem, FieldProblem } from '../entry-problem.ts';

/** Corrections whose dates cannot be, or that name more than one page. */
export function correctionProblems({ corrections }: Entries, today: Day): EntryProblem[] {
  return corrections.flatMap(({ id, data }) =>
    data.corrections.flatMap((one, index) =>
      problemsOf(one, today).map(({ path, found, fix }) => ({
        collection: 'corrections' as const,
        id,
        path: ['corrections', index, ...path],
        found,
        fix,
      })),
    ),
  );
}

function problemsOf({ on, since, station, team, brand, was, now }: Correction, today: Day): FieldProblem[] {
  const pages = [station, team, brand].filter((page) => page !== undefined);
  return [
    ...(on > today ? [{ path: ['on'], found: `更正日期 ${on} 还没有到`, fix: '写改过来的那一天，最晚是今天' }] : []),
    ...(since !== undefined && since > on
      ? [{ path: ['since'], found: `${since} 起错，${on} 就改了`, fix: '错的日子要在更正之前；不知道就不写' }]
      : []),
    ...(pages.length > 1
      ? [{ path: [], found: '一条更正写了不止一页', fix: '站点、队伍、品牌只写一个；几页都错的，一页一条' }]
      : []),
    ...(was === now ? [{ path: ['now'], found: '“现在”和“原来”一样', fix: '写改成了什么' }] : []),
  ];
}
