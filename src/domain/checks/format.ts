import { CONTENT_FORMAT } from '../schema/site.ts';
import type { Entries } from '../schema/collections.ts';
import type { EntryProblem } from './entry-problem.ts';

/** Checks that the content has the forms of this version of the program. */
export function formatProblems({ site }: Entries): EntryProblem[] {
  return site.flatMap(({ id, data: { format } }): EntryProblem[] => {
    if (format === undefined || format === CONTENT_FORMAT) return [];
    return [
      {
        collection: 'site',
        id,
        path: ['format'],
        found: `内容是第 ${String(format)} 版的写法，这个程序用的是第 ${String(CONTENT_FORMAT)} 版`,
        fix: format < CONTENT_FORMAT ? '请运行 npm run migrate，它会改好，并说改了什么' : '请把程序换成新的版本',
      },
    ];
  });
}
