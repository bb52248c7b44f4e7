/**
 * Other threads that render pages, where there are so many that it is worth their start: each loads the code and the content for itself,
 * which takes some seconds of a processor and as much memory again.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { Tinypool } from 'tinypool';
import { internalEnv } from '../../../src/env.ts';
import type { Output } from './compiled-site.ts';

const MAX_THREADS = 3;
/** Bytes that a thread may need, with 20,000 activities. */
const MEMORY_A_THREAD = 1e9;
/** Pages that wait in a thread, so that it does not wait for this one. */
const WAITING = 4;

export interface Threads {
  /** Pages that are to be asked for at a time. */
  lanes: number;
  render: (output: Output) => Promise<Uint8Array>;
  end: () => Promise<void>;
}

/**
 * @param code folder of the compiled code
 * @param pages to be rendered
 */
export function startThreads(code: string, pages: number): Threads {
  const threads = threadsFor(pages);
  if (threads === 0) return { lanes: 0, render: () => Promise.reject(new Error('No threads.')), end: async () => {} };
  const pool = new Tinypool({
    filename: join(import.meta.dirname, 'renderer.ts'),
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: WAITING,
  });
  return {
    lanes: threads * WAITING,
    render: (output) => pool.run({ code, output }, { name: 'render' }) as Promise<Uint8Array>,
    end: () => pool.destroy(),
  };
}

const threadsFor = (pages: number): number =>
  Math.min(
    MAX_THREADS,
    availableParallelism() - 1,
    Math.floor(pages / internalEnv.PAGES_A_THREAD),
    Math.floor(process.availableMemory() / MEMORY_A_THREAD),
  );
