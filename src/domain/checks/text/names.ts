import { districtOf } from '../../key.ts';
import type { Entries } from '../../schema/collections.ts';
import type { EntryProblem } from '../entry-problem.ts';

/** Entries of one collection and district with the same name, or names that differ only in quotes, spaces or width. */
export function nameProblems(entries: Entries): EntryProblem[] {
  return (['stations', 'teams', 'brands'] as const).flatMap((collection) => {
    const first = new Map<string, { id: string; name: string }>();
    return entries[collection].flatMap(({ id, data: { name } }): EntryProblem[] => {
      const key = `${districtOf(id)} ${plain(name)}`;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, { id, name });
      if (earlier === undefined) return [];
      const at = { collection, id, path: ['name'] };
      if (earlier.name === name)
        return [
          {
            ...at,
            found: `和 ${collection}/${earlier.id} 同名（${name}）`,
            fix: '是同一个就删掉一个文件，不是就把名称写得能分清',
          },
        ];
      return [
        {
          ...at,
          found: `“${name}” 和 ${collection}/${earlier.id} 的 “${earlier.name}” 只差引号、空格或全半角`,
          fix: '是同一个就删掉一个文件，不是就把名称写得能分清',
        },
      ];
    });
  });
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s"'“”‘’「」『』《》〈〉·・.()-]/g, '');
}
