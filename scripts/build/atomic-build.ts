/** Publishes a build completely or not at all: builds next to the current site, checks the result, then replaces the site. */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { takeLock, type Holder } from './lock.ts';
import { stagingFolder, replaceFolder, removeLeftovers } from './swap.ts';

/**
 * @param make builds the site into the folder; resolves to the exit code
 * @returns the exit code; 3 when another build is running
 */
export async function buildAtomically(
  out: string,
  now: string,
  make: (folder: string) => Promise<number>,
): Promise<number> {
  mkdirSync(dirname(out), { recursive: true });
  const lock = takeLock(`${out}.lock`, now);
  if (typeof lock !== 'function') return refuse(`${out}.lock`, lock);
  const undo = (): void => {
    removeLeftovers(out);
    lock();
  };
  // An interrupted build exits without reaching `finally`.
  process.once('exit', undo);
  try {
    removeLeftovers(out);
    return await buildAndSwap(out, make);
  } finally {
    process.off('exit', undo);
    undo();
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
