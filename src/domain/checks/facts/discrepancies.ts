import { districtOf } from '../../key.ts';
import type { Entries } from '../../schema/collections.ts';
import { everyEntry, walkValues, type EntryProblem } from '../entry-problem.ts';

/** A figure that is marked 对不上 without another one of its district that says the same. */
export function discrepancyProblems(entries: Entries): EntryProblem[] {
  const marked = everyEntry(entries).flatMap(({ collection, id, data }) => {
    const found: (EntryProblem & { group: string })[] = [];
    walkValues(data, (value, path) => {
      if (path.at(-1) !== 'discrepancy' || typeof value !== 'string') return;
      found.push({
        group: `${districtOf(id)} ${value}`,
        collection,
        id,
        path: [...path],
        found: `“${value}” 只有这一个数写了`,
        fix: '对不上的几个数都要写同一句话，一字不差；只有一个数的，请删去“对不上”',
      });
    });
    return found;
  });
  const groups = Object.values(Object.groupBy(marked, ({ group }) => group));
  return groups.flatMap((group = []) =>
    group.length > 1 ? [] : group.map(({ collection, id, path, found, fix }) => ({ collection, id, path, found, fix })),
  );
}
