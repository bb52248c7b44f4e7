import type { APIRoute } from 'astro';
import { searchArchiveKey } from '../../../loading/keys/search-archive-key.ts';
import { loadWorld } from '../../../loading/world.ts';
import { archivedYears, archiveName, archiveText, searchFiles } from '../../../view-models/search/index.ts';

interface Props {
  text: () => Promise<string> | string;
}

export async function getStaticPaths() {
  const world = await loadWorld();
  const parts = Object.values(searchFiles(world)).map(({ name, text }) => ({ name, props: { text: () => text } }));
  const archives = archivedYears(world).map((archive) => {
    const cacheKey = searchArchiveKey(world, archive);
    return { name: archiveName(archive.year, cacheKey), cacheKey, props: { text: () => archiveText(world, archive) } };
  });
  return [...parts, ...archives].map(({ name, ...path }) => ({
    params: { file: name.replace(/\.json$/, '') },
    ...path,
  }));
}

/** One part of the search's index. */
export const GET: APIRoute<Props> = async ({ props }) => new Response(await props.text());
