import { stationPaths } from '../../../../domain/paths.ts';
import type { APIRoute } from 'astro';
import { stationCalendar, stationFeed, feedOrigins } from '../../../../feeds/calendars/calendars.ts';
import { keyedByOrigins } from '../../../../loading/keys/cache-key.ts';
import { loadWorld } from '../../../../loading/world.ts';

/** Includes former ids, since subscriptions outlive a rename. */
export async function getStaticPaths() {
  const world = await loadWorld();
  return keyedByOrigins(world, stationPaths(world.catalogue), ({ key }) => feedOrigins(world, stationFeed(world, key)));
}

export const GET: APIRoute<{ key: string }> = async ({ props }) =>
  new Response(stationCalendar(await loadWorld(), props.key), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
