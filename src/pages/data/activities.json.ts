import type { APIRoute } from 'astro';
import { activitiesJson } from '../../feeds/data/activities.ts';
import { loadWorld } from '../../loading/world.ts';

export const GET: APIRoute = async () =>
  new Response(activitiesJson(await loadWorld()), { headers: { 'content-type': 'application/json; charset=utf-8' } });
