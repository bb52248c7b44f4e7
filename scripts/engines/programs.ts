/** Programs beside this one: where they are, and that they end with it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { systemEnv } from '../../src/env.ts';

export function programNamed(...names: string[]): string | undefined {
  const folders = systemEnv.PATH.split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** Runs as long as the work does. */
export async function beside<T>(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  work: (child: ChildProcess) => Promise<T>,
): Promise<T> {
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  try {
    return await work(child);
  } finally {
    child.kill();
  }
}

/** @throws what the last try threw */
export async function insist<T>(what: () => Promise<T>, forMs: number): Promise<T> {
  const end = performance.now() + forMs;
  for (;;) {
    try {
      return await what();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((done) => {
        setTimeout(done, 100);
      });
    }
  }
}
