import type { APIRoute } from 'astro';
import { districtPaths } from '../../../domain/paths.ts';
import { districtCalendar, districtFeed, feedOrigins } from '../../../feeds/calendars/calendars.ts';
import { keyedByOrigins } from '../../../loading/keys/cache-key.ts';
import { loadWorld } from '../../../loading/world.ts';

export async function getStaticPaths() {
  const world = await loadWorld();
  return keyedByOrigins(world, districtPaths(world.catalogue), ({ district }) =>
    feedOrigins(world, districtFeed(world, district)),
  );
}

export const GET: APIRoute<{ district: string }> = async ({ props }) =>
  new Response(districtCalendar(await loadWorld(), props.district), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
