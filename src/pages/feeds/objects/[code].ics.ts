import type { APIRoute } from 'astro';
import { objectCalendar, objectFeed, feedOrigins } from '../../../feeds/calendars/calendars.ts';
import { keyedByOrigins } from '../../../loading/keys/cache-key.ts';
import { loadWorld } from '../../../loading/world.ts';
import { ALL_MARKS, type Mark } from '../../../view-models/marks/mark.ts';

export async function getStaticPaths() {
  const world = await loadWorld();
  const paths = ALL_MARKS.map((mark) => ({ params: { code: mark.code }, props: { mark } }));
  return keyedByOrigins(world, paths, ({ mark }) => feedOrigins(world, objectFeed(world, mark)));
}

export const GET: APIRoute<{ mark: Mark }> = async ({ props }) =>
  new Response(objectCalendar(await loadWorld(), props.mark), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
