import type { Change } from '../../src/loading/migrations/migration.ts';

interface Migration {
  from: number;
  to: number;
  changes: readonly Change[];
  /** Number of files written. */
  files: number;
  isDryRun: boolean;
}

export function migrationText({ from, to, changes, files, isDryRun }: Migration): string {
  if (files === 0) return `内容已经是第 ${String(to)} 版的写法，没有改动`;
  return [
    from === to ? '' : `内容从第 ${String(from)} 版的写法换到第 ${String(to)} 版`,
    ...changes.map(({ path, note }) => `  ${path}  ${note}`),
    `${isDryRun ? '要改' : '改了'} ${String(files)} 个文件`,
    '下一步：npm run check；还要人来定的，它会说是哪一行。改动用 git diff 看，不对就 git checkout 退回去。',
  ]
    .filter((line) => line !== '')
    .join('\n');
}
