import type { APIRoute } from 'astro';
import { activitiesJson } from '../../feeds/data/activities.ts';
import { contentKey } from '../../loading/keys/cache-key.ts';
import { loadWorld } from '../../loading/world.ts';

export const cacheKey = async () => contentKey(await loadWorld());
export const GET: APIRoute = async () =>
  new Response(activitiesJson(await loadWorld()), { headers: { 'content-type': 'application/json; charset=utf-8' } });
