import { pastedDamage } from '../../typed/pasted.ts';
import { walkValues, type AnyEntry, type EntryProblem } from '../entry-problem.ts';

/**
 * Damage from pasting, in every text except URLs.
 * @param reported problems of other checks, whose fields are skipped
 */
export function pastedProblems(entries: readonly AnyEntry[], reported: readonly EntryProblem[]): EntryProblem[] {
  const places = new Set(reported.map(placeOf));
  return entries.flatMap(({ collection, id, data, body }) => {
    const problems: EntryProblem[] = [];
    const check = (value: unknown, path: readonly PropertyKey[]): void => {
      if (typeof value !== 'string' || /^https?:/.test(value)) return;
      const damage = pastedDamage(value.replaceAll(/https?:\/\/[^\s)）]+/g, ''));
      if (damage !== undefined) problems.push({ collection, id, path: [...path], ...damage });
    };
    walkValues(data, check);
    body.split('\n').forEach((line, index) => {
      check(line.replace(/^\s*#{1,6} /, ''), ['body', index]);
    });
    return problems.filter((problem) => !places.has(placeOf(problem)));
  });
}

function placeOf({ collection, id, path }: EntryProblem): string {
  return JSON.stringify([collection, id, path]);
}
