import { seriesPaths } from '../../../../../domain/paths.ts';
import type { APIRoute } from 'astro';
import { activityCalendar } from '../../../../../feeds/calendars/calendars.ts';
import { keyedByContent } from '../../../../../loading/keys/cache-key.ts';
import { loadWorld } from '../../../../../loading/world.ts';

/**
 * Of recurring activities; the calendar of the owner has the single ones. Includes former ids of the owner, since subscriptions outlive a
 * rename.
 */
export async function getStaticPaths() {
  const world = await loadWorld();
  return keyedByContent(world, seriesPaths(world.catalogue));
}

export const GET: APIRoute<{ key: string }> = async ({ props }) =>
  new Response(activityCalendar(await loadWorld(), props.key), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
