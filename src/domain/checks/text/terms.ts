import type { DistrictData } from '../../schema/district.ts';
import type { Entries } from '../../schema/collections.ts';
import type { EntryProblem, FieldProblem } from '../entry-problem.ts';

type Term = DistrictData['terms'][number];

/** School terms must end after they begin, in ascending order without overlap. */
export function termProblems({ districts }: Entries): EntryProblem[] {
  return districts.flatMap(({ id, data: { terms } }) =>
    terms
      .flatMap((term, index) => [...lengthProblems(term, index), ...orderProblems(term, index, terms[index - 1])])
      .map((problem) => ({ collection: 'districts' as const, id, ...problem })),
  );
}

function lengthProblems({ from, until }: Term, index: number): FieldProblem[] {
  if (until > from) return [];
  return [
    {
      path: ['terms', index, 'until'],
      found: `${until} 结束，不比 ${from} 开学晚`,
      fix: '看看年份，第一学期在第二年才结束',
    },
  ];
}

function orderProblems({ name, from }: Term, index: number, before: Term | undefined): FieldProblem[] {
  if (before === undefined || from > before.until) return [];
  return [
    {
      path: ['terms', index, 'from'],
      found: `“${name}”${from} 开学，前面的“${before.name}”到 ${before.until} 才结束`,
      fix: '学期从早到晚写，一个结束了下一个才开学',
    },
  ];
}
