import type { APIRoute } from 'astro';
import { archivedYears, type ArchivedYear } from '../../../../domain/archived-years.ts';
import { activitiesJson } from '../../../../feeds/data/activities.ts';
import { periodKey } from '../../../../loading/keys/period-key.ts';
import { loadWorld } from '../../../../loading/world.ts';

export async function getStaticPaths() {
  const world = await loadWorld();
  return archivedYears(world).map((archived) => ({
    params: { district: archived.district, year: String(archived.year) },
    props: { archived },
    ...periodKey(world, archived),
  }));
}

export const GET: APIRoute<{ archived: ArchivedYear }> = async ({ props }) =>
  new Response(activitiesJson(await loadWorld(), props.archived), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
