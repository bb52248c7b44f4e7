import { teamPaths } from '../../../../domain/paths.ts';
import type { APIRoute } from 'astro';
import { teamFactsCsv } from '../../../../feeds/data/team-facts.ts';
import { keyed } from '../../../../loading/keys/cache-key.ts';
import { loadWorld } from '../../../../loading/world.ts';

export async function getStaticPaths() {
  const world = await loadWorld();
  return keyed(teamPaths(world.catalogue), ({ key }) => teamFactsCsv(world, key));
}

export const GET: APIRoute<{ key: string }> = async ({ props }) =>
  new Response(teamFactsCsv(await loadWorld(), props.key), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
