/** Finds and runs other programs. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { systemEnv } from '../../src/env.ts';

export function findProgram(...names: string[]): string | undefined {
  const folders = systemEnv.PATH.split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** Starts a program, does the work, and stops the program. */
export async function withProgram<T>(
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

/** Repeats the work until it succeeds. @throws the error of the last attempt, after `forMs` */
export async function retry<T>(work: () => Promise<T>, forMs: number): Promise<T> {
  const end = performance.now() + forMs;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((done) => {
        setTimeout(done, 100);
      });
    }
  }
}
