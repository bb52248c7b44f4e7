import type { APIRoute } from 'astro';
import { activitiesCsv } from '../../feeds/data/activities.ts';
import { loadWorld } from '../../loading/world.ts';

export const GET: APIRoute = async () =>
  new Response(activitiesCsv(await loadWorld()), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
