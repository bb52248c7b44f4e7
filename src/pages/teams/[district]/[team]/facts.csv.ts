import { teamPaths } from '../../../../domain/paths.ts';
import type { APIRoute } from 'astro';
import { teamFactsCsv } from '../../../../feeds/data/team-facts.ts';
import { loadWorld } from '../../../../loading/world.ts';

export const getStaticPaths = async () => teamPaths((await loadWorld()).catalogue);

export const GET: APIRoute<{ key: string }> = async ({ props }) =>
  new Response(teamFactsCsv(await loadWorld(), props.key), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
