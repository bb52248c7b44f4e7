import { seriesPaths } from '../../../../../domain/paths.ts';
import type { APIRoute } from 'astro';
import { activityCalendar, activityFeed, feedOrigins } from '../../../../../feeds/calendars/calendars.ts';
import { keyedByOrigins } from '../../../../../loading/keys/cache-key.ts';
import { loadWorld } from '../../../../../loading/world.ts';

/**
 * Of recurring activities; the calendar of the owner has the single ones. Includes former ids of the owner, since subscriptions outlive a
 * rename.
 */
export async function getStaticPaths() {
  const world = await loadWorld();
  return keyedByOrigins(world, seriesPaths(world.catalogue), ({ key }) => feedOrigins(world, activityFeed(world, key)));
}

export const GET: APIRoute<{ key: string }> = async ({ props }) =>
  new Response(activityCalendar(await loadWorld(), props.key), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
