import type { APIRoute } from 'astro';
import { archivedMonths, type ArchivedMonth } from '../../../../feeds/calendars/archive.ts';
import { archiveCalendar, archiveOrigins } from '../../../../feeds/calendars/calendars.ts';
import { keyedByOrigins } from '../../../../loading/keys/cache-key.ts';
import { loadWorld } from '../../../../loading/world.ts';

export async function getStaticPaths() {
  const world = await loadWorld();
  const paths = archivedMonths(world).map((archived) => ({
    params: { district: archived.district, month: archived.month },
    props: { archived },
  }));
  return keyedByOrigins(world, paths, ({ archived }) => archiveOrigins(world, archived));
}

export const GET: APIRoute<{ archived: ArchivedMonth }> = async ({ props }) =>
  new Response(archiveCalendar(await loadWorld(), props.archived), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
