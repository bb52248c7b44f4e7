/** What is old or missing on this machine: the last build, free space, the version. */
import { existsSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Finding } from '../../src/domain/health/health.ts';
import { git } from '../../src/loading/git/git.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** A build prepares eight weeks. */
const MAX_DAYS = 56;
/** A night that failed may be made up for in the next. */
const MAX_FINE_DAYS = 1;
const GB = 1e9;

/** @param store file that every build writes; @param now milliseconds since 1970 */
export function buildFindings(store: string, now: number): Finding[] {
  const modified = statSync(store, { throwIfNoEntry: false })?.mtimeMs;
  const where = '网站';
  if (modified === undefined)
    return [{ level: 'todo', found: '这台机器上还没有生成过', where, fix: 'npm run build；在别处生成的不用管' }];
  const days = Math.floor((now - modified) / DAY_MS);
  if (days <= MAX_FINE_DAYS) return [];
  return [
    {
      level: days >= MAX_DAYS ? 'broken' : 'todo',
      found: `${String(days)}天没有生成了${days >= MAX_DAYS ? '，网站自己会说旧了' : ''}`,
      where,
      fix: '看定时任务在不在跑，再运行一次 npm run build',
    },
  ];
}

/** A build writes the new files beside the old ones, and pictures into its cache. */
export function spaceFindings(folder: string, free = freeBytes(folder)): Finding[] {
  if (free >= 2 * GB) return [];
  return [
    {
      level: free < GB / 2 ? 'broken' : 'todo',
      found: `磁盘只剩${(free / GB).toFixed(1)} GB`,
      where: folder,
      fix: '腾出2 GB以上；.cache删了也能再生成',
    },
  ];
}

/** @param folder a new site has none yet: then the space is that of the folder above */
function freeBytes(folder: string): number {
  if (!existsSync(folder)) return freeBytes(dirname(folder));
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** @param version of package.json: `0.2.0` */
export function versionFindings(version: string, tags: readonly string[]): Finding[] {
  const newest = tags
    .filter((tag) => /^v\d+\.\d+\.\d+$/.test(tag))
    .sort(byVersion)
    .at(-1);
  if (newest === undefined || byVersion(`v${version}`, newest) >= 0) return [];
  return [
    {
      level: 'todo',
      found: `程序是v${version}，有${newest}了`,
      where: '程序',
      fix: '看CHANGELOG.md“要做什么”，照“升级”做',
    },
  ];
}

/** Tags that were fetched; nothing is asked of another host. */
export const tagsOf = (checkout: string): string[] => git(checkout, ['tag'])?.toString('utf8').trim().split('\n') ?? [];

function byVersion(a: string, b: string): number {
  const [one, other] = [a, b].map((tag) => tag.slice(1).split('.').map(Number)) as [number[], number[]];
  const index = one.findIndex((number, place) => number !== other[place]);
  return index === -1 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}
