import { keyOf, districtOf } from '../../key.ts';
import type { Entries } from '../../schema/collections.ts';
import type { EntryProblem } from '../entry-problem.ts';

/** Publications whose number of issues is not among the figures, and issues that are listed twice. */
export function publicationProblems({ teams, brands }: Entries): EntryProblem[] {
  const figuresOf = new Map(brands.map(({ id, data }) => [id, data.figures]));
  return teams.flatMap(({ id, data }) =>
    data.publications.flatMap(({ brand, count, issues }, index): EntryProblem[] => {
      const at = { collection: 'teams' as const, id };
      const figures = brand === undefined ? data.figures : figuresOf.get(keyOf(districtOf(id), brand));
      const labels = figures?.map(({ label }) => label);
      const seen = new Set<number>();
      return [
        ...(count === undefined || labels === undefined || labels.includes(count)
          ? []
          : [
              {
                ...at,
                path: ['publications', index, 'count'],
                found: `“数字”里没有统计项目 “${count}”`,
                fix: `请写 figures 里有的${labels.length > 0 ? `：${labels.join('、')}` : '，或者先把期数写进 figures'}`,
              },
            ]),
        ...issues.flatMap(({ number }, place) => {
          const isTwice = seen.has(number);
          seen.add(number);
          return isTwice
            ? [
                {
                  ...at,
                  path: ['publications', index, 'issues', place, 'number'],
                  found: `第${String(number)}期写了两次`,
                  fix: '请删掉一条，或者改期号',
                },
              ]
            : [];
        }),
      ];
    }),
  );
}
