import { districtPaths } from '../../../domain/paths.ts';
import type { APIRoute } from 'astro';
import { activitiesJson } from '../../../feeds/data/activities.ts';
import { keyedByContent } from '../../../loading/keys/cache-key.ts';
import { loadWorld } from '../../../loading/world.ts';

export async function getStaticPaths() {
  const world = await loadWorld();
  return keyedByContent(world, districtPaths(world.catalogue));
}

export const GET: APIRoute<{ district: string }> = async ({ props }) =>
  new Response(activitiesJson(await loadWorld(), { district: props.district }), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
