import type { APIRoute } from 'astro';
import { districtPaths } from '../../../domain/paths.ts';
import { ENTRY_SETS, entriesCsv, type EntrySet } from '../../../feeds/data/entries/entries.ts';
import { keyedByContent } from '../../../loading/keys/cache-key.ts';
import { loadWorld } from '../../../loading/world.ts';

export async function getStaticPaths() {
  const world = await loadWorld();
  const paths = ENTRY_SETS.flatMap((set) =>
    districtPaths(world.catalogue).map(({ params, props }) => ({
      params: { ...params, set },
      props: { ...props, set },
    })),
  );
  return keyedByContent(world, paths);
}

export const GET: APIRoute<{ set: EntrySet; district: string }> = async ({ props }) =>
  new Response(entriesCsv(await loadWorld(), props.set, props.district), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
