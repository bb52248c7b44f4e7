/** Publishes a build completely or not at all: builds next to the current site, checks the result, then replaces the site. */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { takeLock, type Holder } from './lock.ts';
import { stagingFolder, replaceFolder, removeLeftovers } from './swap.ts';

export interface Folders {
  out: string;
  /** Astro's cache, which two builds must not share either. Undefined if the build started by `make` locks it itself. */
  cache?: string;
}

/**
 * @param make builds the site into the folder; resolves to the exit code
 * @returns the exit code; 3 when another build is running
 */
export async function buildAtomically(
  { out, cache }: Folders,
  now: string,
  make: (folder: string) => Promise<number>,
): Promise<number> {
  const releases: (() => void)[] = [];
  try {
    for (const folder of cache === undefined ? [out] : [out, cache]) {
      mkdirSync(dirname(folder), { recursive: true });
      const lock = takeLock(`${folder}.lock`, now);
      if (typeof lock !== 'function') return refuse(`${folder}.lock`, lock);
      releases.push(lock);
    }
    removeLeftovers(out);
    return await buildAndSwap(out, make);
  } finally {
    for (const release of releases) release();
  }
}

async function buildAndSwap(out: string, make: (folder: string) => Promise<number>): Promise<number> {
  const staging = stagingFolder(out);
  try {
    const code = await make(staging);
    if (code !== 0) return code;
    if (!hasHome(staging)) {
      console.error(`没有生成首页，${out} 还是原来的网站。`);
      return 1;
    }
    replaceFolder(staging, out);
    return 0;
  } catch (error) {
    console.error(`新网站没有换上，${out} 还是原来的：${(error as Error).message}`);
    return 1;
  } finally {
    removeLeftovers(out);
  }
}

function hasHome(folder: string): boolean {
  const home = join(folder, 'index.html');
  return existsSync(home) && statSync(home).size > 0;
}

function refuse(file: string, { pid, host, since }: Holder): number {
  console.error(
    `另一次生成正在进行（${host}，进程 ${pid}，${since} 开始），等它完了再来；确定没有在跑，就删掉 ${file}。`,
  );
  return 3;
}
