import type { Loader, LoaderContext } from 'astro/loaders';
import type { CollectionName } from '../../domain/schema/collections.ts';
import { contentFolder } from '../files/content-folder.ts';
import { loadChecked } from '../checked.ts';
import type { DiskContent } from '../from-disk.ts';
import { printProblems } from '../problems.ts';

/** One collection of content/ for Astro. The disk is read and checked once for all of them; in development, after every change. */
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
  /** One error for all collections, so that it is told once. */
  refusal: Error | undefined;
}

/** An editor's program often writes a file in several steps. */
const SETTLED_AFTER = 100;
let reading: Promise<Reading> | undefined;
let told: Error | undefined;

async function fill(collection: CollectionName, context: LoaderContext): Promise<void> {
  const { store } = context;
  const { content, refusal } = await (reading ??= readAll());
  if (refusal) throw refusal;
  store.clear();
  for (const { id, data, body } of content.entries[collection]) {
    // Astro's type wants a record; sources.json is a list, and the store keeps it as well.
    const kept = data as unknown as Record<string, unknown>;
    store.set({ id, data: kept, body, digest: context.generateDigest({ data, body }) });
  }
}

async function readAll(): Promise<Reading> {
  const content = await loadChecked(contentFolder());
  const { problems } = content;
  return {
    content,
    refusal: problems.length === 0 ? undefined : new Error(`内容检查没有通过：\n${printProblems(problems)}`),
  };
}

/** In development a mistake is told and the last good content stays; the server goes on. */
function watch(collection: CollectionName, context: LoaderContext): void {
  const { watcher, logger } = context;
  if (watcher === undefined) return;
  let settling: NodeJS.Timeout | undefined;
  watcher.add(contentFolder());
  watcher.on('all', (_event, file) => {
    if (!file.startsWith(contentFolder())) return;
    reading = undefined;
    clearTimeout(settling);
    settling = setTimeout(() => {
      fill(collection, context).catch((refusal: unknown) => {
        if (refusal !== told) logger.error((refusal as Error).message);
        told = refusal as Error;
      });
    }, SETTLED_AFTER);
  });
}
