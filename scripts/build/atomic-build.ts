/** Publishes a build completely or not at all: builds next to the current site, checks the result, then replaces the site. */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { takeLock, type Holder } from './lock.ts';
import { stagingFolder, replaceFolder, removeLeftovers } from './swap.ts';

/**
 * @param make builds the site into the folder; resolves to the exit code
 * @returns the exit code; 3 when another build is running
 */
export function buildAtomically(out: string, now: string, make: (folder: string) => Promise<number>): Promise<number> {
  return withLock(out, now, () => buildAndSwap(out, make));
}

/**
 * Runs one build of a folder at a time, and removes what it leaves beside the folder.
 *
 * @returns the exit code of the build; 3 when another is running
 */
export async function withLock(out: string, now: string, build: () => Promise<number>): Promise<number> {
  mkdirSync(dirname(out), { recursive: true });
  const release = takeLock(`${out}.lock`, now);
  if (typeof release !== 'function') return refuse(`${out}.lock`, release);
  const cleanUp = (): void => {
    removeLeftovers(out);
    release();
  };
  // An interrupted build exits without reaching `finally`.
  process.once('exit', cleanUp);
  try {
    removeLeftovers(out);
    return await build();
  } catch (error) {
    console.error(`新网站没有换上，${out} 还是原来的：${(error as Error).message}`);
    return 1;
  } finally {
    process.off('exit', cleanUp);
    cleanUp();
  }
}

async function buildAndSwap(out: string, make: (folder: string) => Promise<number>): Promise<number> {
  const staging = stagingFolder(out);
  const code = await make(staging);
  if (code !== 0) return code;
  if (!hasHome(staging)) throw new Error('没有生成首页');
  replaceFolder(staging, out);
  return 0;
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
