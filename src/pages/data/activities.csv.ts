import type { APIRoute } from 'astro';
import { activitiesCsv } from '../../feeds/data/activities.ts';
import { contentKey } from '../../loading/keys/cache-key.ts';
import { loadWorld } from '../../loading/world.ts';

export const cacheKey = async () => contentKey(await loadWorld());
export const GET: APIRoute = async () =>
  new Response(activitiesCsv(await loadWorld()), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
