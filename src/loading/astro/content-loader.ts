import type { Loader, LoaderContext } from 'astro/loaders';
import type { CollectionName } from '../../domain/schema/collections.ts';
import { contentFolder } from '../files/content-folder.ts';
import { loadChecked } from '../checked.ts';
import type { DiskContent } from '../from-disk.ts';
import { printProblems } from '../problems.ts';

/**
 * Astro loader of a collection. The content is read and checked once for all collections, in development after each
 * change.
 */
export function contentLoader(collection: CollectionName): Loader {
  return {
    name: `content-${collection}`,
    load: async (context) => {
      watch(collection, context);
      await fill(collection, context);
    },
  };
}

interface Reading {
  content: DiskContent;
  /** The same error object for all collections, so that it is logged once. */
  error: Error | undefined;
}

/** Milliseconds; editors often write a file in several steps. */
const DEBOUNCE = 100;
let reading: Promise<Reading> | undefined;
let logged: Error | undefined;

async function fill(collection: CollectionName, context: LoaderContext): Promise<void> {
  const { store } = context;
  const { content, error } = await (reading ??= readAll());
  if (error) throw error;
  store.clear();
  for (const { id, data, body } of content.entries[collection]) {
    // Astro's type requires a record, but the store also keeps the list of sources.json.
    const stored = data as unknown as Record<string, unknown>;
    store.set({ id, data: stored, body, digest: context.generateDigest({ data, body }) });
  }
}

async function readAll(): Promise<Reading> {
  const content = await loadChecked(contentFolder());
  const { problems } = content;
  return {
    content,
    error: problems.length === 0 ? undefined : new Error(`内容检查没有通过：\n${printProblems(problems)}`),
  };
}

/** In development: log problems and keep the last valid content. */
function watch(collection: CollectionName, context: LoaderContext): void {
  const { watcher, logger } = context;
  if (watcher === undefined) return;
  let timer: NodeJS.Timeout | undefined;
  watcher.add(contentFolder());
  watcher.on('all', (_event, file) => {
    if (!file.startsWith(contentFolder())) return;
    reading = undefined;
    clearTimeout(timer);
    timer = setTimeout(() => {
      fill(collection, context).catch((error: unknown) => {
        if (error !== logged) logger.error((error as Error).message);
        logged = error as Error;
      });
    }, DEBOUNCE);
  });
}
