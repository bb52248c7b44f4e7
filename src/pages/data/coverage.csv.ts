import type { APIRoute } from 'astro';
import { csv } from '../../feeds/data/csv.ts';
import { loadWorld } from '../../loading/world.ts';
import { coverageTable } from '../../view-models/coverage/data.ts';

export const GET: APIRoute = async () =>
  new Response(csv(coverageTable(await loadWorld())), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
