import type { APIRoute } from 'astro';
import { allCalendar } from '../../feeds/calendars/calendars.ts';
import { contentKey } from '../../loading/keys/cache-key.ts';
import { loadWorld } from '../../loading/world.ts';

export const cacheKey = async () => contentKey(await loadWorld());
export const GET: APIRoute = async () =>
  new Response(allCalendar(await loadWorld()), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
