import { COLLECTIONS, type Entries } from '../../schema/collections.ts';
import { everyEntry, walkValues, type AnyEntry, type EntryProblem, type IdsOf } from '../entry-problem.ts';
import { didYouMean, nearest } from '../nearest.ts';

/** References to concepts (`concepts` of a model, a figure …), and those of concepts to other entries. */
export function conceptProblems(
  entries: Entries,
  idsOf: IdsOf,
  unchecked: readonly AnyEntry[] = everyEntry(entries),
): EntryProblem[] {
  return [...missingConcepts(unchecked, idsOf), ...entries.concepts.flatMap((entry) => conceptLinks(entry, idsOf))];
}

function missingConcepts(entries: readonly AnyEntry[], idsOf: IdsOf): EntryProblem[] {
  const ids = idsOf('concepts');
  return entries.flatMap(({ collection, id, data }) => {
    const problems: EntryProblem[] = [];
    walkValues(data, (value, path) => {
      if (path.at(-2) !== 'concepts' || typeof value !== 'string' || ids.has(value)) return;
      problems.push({ collection, id, path: [...path], ...noConcept(value, ids) });
    });
    return problems;
  });
}

/** References to stations, teams and brands are keys, because a concept belongs to no district. */
function conceptLinks({ id, data }: Entries['concepts'][number], idsOf: IdsOf): EntryProblem[] {
  const at = { collection: 'concepts' as const, id };
  const { parent } = data;
  const concepts = idsOf('concepts');
  const ofParent =
    parent !== undefined && (!concepts.has(parent) || parent === id)
      ? [{ ...at, path: ['parent'], ...noConcept(parent, concepts) }]
      : [];
  const ofOthers = (['stations', 'teams', 'brands'] as const).flatMap((collection) =>
    data[collection].flatMap((key, index) => {
      const ids = idsOf(collection);
      if (ids.has(key)) return [];
      const guess = nearest(key, ids) ?? [...ids].find((other) => other.endsWith(`/${key}`));
      return [
        {
          ...at,
          path: [collection, index],
          found: `没有编号是 “${key}” 的${COLLECTIONS[collection].title}`,
          fix: `${guess === undefined ? '' : `是不是想写 “${guess}”？`}请写“区县编号/编号”，例如 ${[...ids][0] ?? 'panlong/dongzhuang'}`,
        },
      ];
    }),
  );
  return [...ofParent, ...ofOthers];
}

const noConcept = (id: string, ids: ReadonlySet<string>): Pick<EntryProblem, 'found' | 'fix'> => ({
  found: `没有编号是 “${id}” 的说法`,
  fix: `${didYouMean(id, ids)}请写 content/concepts/ 里别的文件名`,
});
