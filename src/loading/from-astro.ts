/** The site's door to its content: the only reader of astro:content. Everything is built once per process. */
import { getCollection } from 'astro:content';
import { workCalendar } from '../domain/calendar/holidays/workdays.ts';
import { buildCatalogue } from '../domain/catalogue.ts';
import { relationsOf } from '../domain/relations.ts';
import { COLLECTIONS, type CollectionName, type Entries } from '../domain/schema/collections.ts';
import { scheduleOf } from '../domain/schedule.ts';
import type { World } from '../view-models/site/world.ts';
import { buildDay } from './build-day.ts';
import { contentFolder } from './files/content-folder.ts';
import { contentRevision } from './git/revision.ts';
import { withPdfs } from './with-pdfs.ts';

let world: Promise<World> | undefined;

/** @throws when content was not loaded, which the check before every build prevents. */
export function loadWorld(): Promise<World> {
  // In development content changes under the running server; a build reads it once.
  if (import.meta.env.DEV) return makeWorld();
  return (world ??= makeWorld());
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

async function makeWorld(): Promise<World> {
  const catalogue = buildCatalogue(await readEntries());
  const today = buildDay();
  const calendar = workCalendar(catalogue.workdays);
  return {
    catalogue,
    calendar,
    today,
    links: relationsOf(catalogue),
    schedule: scheduleOf(catalogue, calendar, today),
    revised: contentRevision(contentFolder()),
    pdf: withPdfs(),
  };
}
