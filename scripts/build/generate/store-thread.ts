/**
 * The store of a site (store.ts) in a thread of its own, which compares and writes files while the main thread renders. Reading, listing
 * and writing the files of a large site take as long as a quarter of its pages.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { openStore, type Published, type Store, type StoreOptions } from './store.ts';

export interface SiteStore {
  /** @returns the names of the files that were made for the same key, and stay */
  keep: (wanted: readonly Wanted[]) => Promise<ReadonlySet<string>>;
  /** Resolves when there is room for another file. @throws the error of an earlier one that could not be written */
  put: (file: string, key: string | undefined, bytes: Uint8Array) => Promise<void>;
  /** Moves the new files into the site and removes all that was neither kept nor put. */
  publish: () => Promise<Published>;
  /** Writes nothing more. */
  close: () => Promise<void>;
}

interface Wanted {
  name: string;
  key: string;
}

interface File {
  name: string;
  key: string | undefined;
  bytes: Uint8Array;
}

type Request = ['keep', readonly Wanted[]] | ['put', readonly File[]] | ['publish'];
/** One for each request, in the same order. */
type Answer = { result: unknown } | { error: unknown };

/** A message wakes the other thread up, which takes longer than to copy a page. */
const BATCH_FILES = 64;
const BATCH_BYTES = 4_000_000;
/** Rendering waits while the thread is so far behind. */
const MAX_WAITING = 8;

/** Parameters of `openStore`. */
export function openStoreInThread(site: string, file: string, options: StoreOptions = {}): SiteStore {
  const thread = startThread([site, file, options]);
  const waiting = new Set<Promise<unknown>>();
  let batch: File[] = [];
  let size = 0;

  const flush = (): void => {
    if (batch.length === 0) return;
    const answer = thread.request(['put', batch]);
    [batch, size] = [[], 0];
    waiting.add(answer);
    // A failure is thrown by the next `put` or by `publish`.
    answer.then(
      () => waiting.delete(answer),
      () => undefined,
    );
  };

  return {
    keep: async (wanted) => new Set((await thread.request(['keep', wanted])) as string[]),
    put: async (name, key, bytes) => {
      batch.push({ name, key, bytes });
      size += bytes.length;
      if (batch.length >= BATCH_FILES || size >= BATCH_BYTES) flush();
      if (waiting.size >= MAX_WAITING) await Promise.race(waiting);
    },
    publish: async () => {
      flush();
      await Promise.all(waiting);
      return (await thread.request(['publish'])) as Published;
    },
    close: thread.close,
  };
}

interface Thread {
  request: (request: Request) => Promise<unknown>;
  close: () => Promise<void>;
}

function startThread(data: Parameters<typeof openStore>): Thread {
  const worker = new Worker(new URL(import.meta.url), { workerData: data });
  const pending: PromiseWithResolvers<unknown>[] = [];
  worker.on('message', (answer: Answer) => {
    const next = pending.shift();
    if ('error' in answer) next?.reject(answer.error);
    else next?.resolve(answer.result);
  });
  let failure: Error | undefined;
  const fail = (error: Error): void => {
    failure ??= error;
    for (const { reject } of pending.splice(0)) reject(error);
  };
  worker.on('error', fail);
  const stop = (): void => void worker.terminate();
  // Before the handler that removes what is unfinished.
  process.prependOnceListener('exit', stop);
  return {
    request: (request) => {
      const answer = Promise.withResolvers<unknown>();
      if (failure) answer.reject(failure);
      else {
        pending.push(answer);
        worker.postMessage(request);
      }
      return answer.promise;
    },
    close: async () => {
      process.off('exit', stop);
      fail(new Error('The store is closed.'));
      await worker.terminate();
    },
  };
}

function serve(store: Store): void {
  parentPort?.on('message', (request: Request) => {
    try {
      parentPort?.postMessage({ result: answerTo(store, request) } satisfies Answer);
    } catch (error) {
      parentPort?.postMessage({ error } satisfies Answer);
    }
  });
}

function answerTo(store: Store, request: Request): unknown {
  if (request[0] === 'keep') return request[1].flatMap(({ name, key }) => (store.keep(name, key) ? [name] : []));
  if (request[0] === 'publish') return store.publish();
  for (const { name, key, bytes } of request[1]) store.put(name, key, bytes);
  return undefined;
}

if (!isMainThread) serve(openStore(...(workerData as Parameters<typeof openStore>)));
