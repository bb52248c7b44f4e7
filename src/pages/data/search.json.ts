import type { APIRoute } from 'astro';
import { searchArchiveKey } from '../../loading/keys/search-archive-key.ts';
import { loadWorld } from '../../loading/world.ts';
import { searchManifest } from '../../view-models/search/index.ts';

export const GET: APIRoute = async () => {
  const world = await loadWorld();
  return Response.json(searchManifest(world, (archive) => searchArchiveKey(world, archive)));
};
