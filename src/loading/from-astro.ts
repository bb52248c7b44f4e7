/** Loads the content for the site, from astro:content, which nothing else imports. */
import { getCollection } from 'astro:content';
import { COLLECTIONS, type CollectionName, type Entries } from '../domain/schema/collections.ts';
import { makeWorld, type World } from '../domain/world.ts';
import { env } from '../env.ts';
import { buildDay } from './build-day.ts';
import { contentFolder } from './files/content-folder.ts';
import { contentRevision } from './git/revision.ts';

let world: Promise<World> | undefined;

/** @throws if the content was not loaded, which the check before every build prevents. */
export function loadWorld(): Promise<World> {
  // In development the content changes while the server runs; a build reads it once.
  if (import.meta.env.DEV) return readWorld();
  return (world ??= readWorld());
}

export async function readEntries(): Promise<Entries> {
  const names = Object.keys(COLLECTIONS) as CollectionName[];
  const lists = await Promise.all(
    names.map(async (name) => {
      const entries = await getCollection(name);
      return [name, entries.map(({ id, data, body }) => ({ id, data: data as unknown, body: body ?? '' }))];
    }),
  );
  return Object.fromEntries(lists) as Entries;
}

async function readWorld(): Promise<World> {
  return {
    ...makeWorld(await readEntries(), buildDay()),
    revised: contentRevision(contentFolder()),
    pdf: env.PAPERS_PDF,
  };
}
