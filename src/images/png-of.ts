/** Pictures as PNG, kept by their content, and drawn in other threads, so that pages are rendered meanwhile. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Tinypool } from 'tinypool';
import { cachedPng } from './cache/cached-png.ts';
import type { Sheet } from './drawing/draw.ts';

/** Each takes 100 MB for the fonts. */
const MAX_THREADS = 4;
/** Milliseconds. A new thread loads the fonts again, which takes as long as a hundred pictures. A waiting one keeps no process alive. */
const MAX_IDLE = 60_000;
/** Resolved from the project folder, since bundled code may run anywhere. */
const WORK = join(process.cwd(), 'src/images/drawing/thread.ts');

let threads: Tinypool | undefined;

/** Pictures that can be drawn at a time. */
const DRAWING_THREADS = Math.max(1, Math.min(MAX_THREADS, availableParallelism() - 1));

/** @throws if a character is in no font: an empty box would be noticed only after the picture has been sent. */
export const pngOf = (sheet: Sheet): Promise<Buffer> => cachedPng(sheet, () => drawnInThread(sheet));

async function drawnInThread(sheet: Sheet): Promise<Buffer> {
  threads ??= new Tinypool({
    filename: WORK,
    minThreads: 0,
    maxThreads: DRAWING_THREADS,
    idleTimeout: MAX_IDLE,
  });
  return Buffer.from((await threads.run(sheet)) as Uint8Array);
}
