/**
 * Forms of the content that still work and that the next release will refuse, told by the check before they stop working. An entry is
 * removed, and its form refused, in the release that it names.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { CONTENT_FORMAT } from '../domain/schema/site.ts';
import type { Entries } from '../domain/schema/collections.ts';
import { PROGRAM_PUBLIC, publicFile } from './own-files/public-files.ts';

interface Deprecation {
  /** The release that will refuse it. */
  refusedIn: string;
  /** What to do, in Chinese; undefined where the content does not have the form. */
  advice: (root: string, entries: Entries) => string | undefined;
}

const DEPRECATIONS: readonly Deprecation[] = [
  {
    refusedIn: '0.4.0',
    advice: (_, { site }) =>
      site.some(({ data: { format } }) => format === undefined)
        ? `site.json 没有写 "format"，现在当作第 ${String(CONTENT_FORMAT)} 版的写法：请运行 npm run migrate`
        : undefined,
  },
  {
    refusedIn: '0.4.0',
    advice: (root, { site }) => {
      const file = site.map(({ data }) => data.map?.pmtiles).find((name) => name !== undefined);
      const isInProgram = file !== undefined && !publicFile(root, file) && existsSync(path.join(PROGRAM_PUBLIC, file));
      return isInProgram ? `底图文件 ${file} 放在程序的 public/ 里，换版本时会丢：请移到 content/public/` : undefined;
    },
  },
];

/** One line for each. */
export const deprecationLines = (root: string, entries: Entries): string[] =>
  DEPRECATIONS.flatMap(({ refusedIn, advice }) => {
    const found = advice(root, entries);
    return found === undefined ? [] : [`  ${found}（${refusedIn} 版起不再认）`];
  });
