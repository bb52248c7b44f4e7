import type { Entries } from '../../schema/collections.ts';
import { pastedDamage } from '../../typed/pasted.ts';
import { everyEntry, walkValues, type EntryProblem } from '../entry-problem.ts';

/** Damage of pasting, in every text but addresses. @param told what other checks found: where something is wrong already, this adds nothing. */
export function pastedProblems(entries: Entries, told: readonly EntryProblem[]): EntryProblem[] {
  const places = new Set(told.map(placeOf));
  return everyEntry(entries).flatMap(({ collection, id, data, body }) => {
    const problems: EntryProblem[] = [];
    const look = (value: unknown, path: readonly PropertyKey[]): void => {
      if (typeof value !== 'string' || /^https?:/.test(value)) return;
      const damage = pastedDamage(value.replaceAll(/https?:\/\/[^\s)）]+/g, ''));
      if (damage !== undefined) problems.push({ collection, id, path, ...damage });
    };
    walkValues(data, look);
    body.split('\n').forEach((line, index) => {
      look(line.replace(/^\s*#{1,6} /, ''), ['body', index]);
    });
    return problems.filter((problem) => !places.has(placeOf(problem)));
  });
}

function placeOf({ collection, id, path }: EntryProblem): string {
  return JSON.stringify([collection, id, path]);
}
