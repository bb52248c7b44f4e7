import { teamPaths } from '../../../../domain/paths.ts';
import type { APIRoute } from 'astro';
import { teamFactsJson } from '../../../../feeds/data/team-facts.ts';
import { loadWorld } from '../../../../loading/world.ts';

export const getStaticPaths = async () => teamPaths((await loadWorld()).catalogue);

export const GET: APIRoute<{ key: string }> = async ({ props }) =>
  new Response(teamFactsJson(await loadWorld(), props.key), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
