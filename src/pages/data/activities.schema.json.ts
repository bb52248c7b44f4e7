import type { APIRoute } from 'astro';
import { schemaJson } from '../../feeds/data/activities.ts';
import { loadWorld } from '../../loading/world.ts';

export const GET: APIRoute = async () =>
  new Response(schemaJson(await loadWorld()), {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
