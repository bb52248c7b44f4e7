import { teamPaths } from '../../../../domain/paths.ts';
import type { APIRoute } from 'astro';
import { teamFactsJson } from '../../../../feeds/data/team-facts.ts';
import { keyed } from '../../../../loading/keys/cache-key.ts';
import { loadWorld } from '../../../../loading/world.ts';

export async function getStaticPaths() {
  const world = await loadWorld();
  return keyed(teamPaths(world.catalogue), ({ key }) => teamFactsJson(world, key));
}

export const GET: APIRoute<{ key: string }> = async ({ props }) =>
  new Response(teamFactsJson(await loadWorld(), props.key), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
