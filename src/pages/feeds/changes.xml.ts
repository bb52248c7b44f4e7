import type { APIRoute } from 'astro';
import { changesAtom } from '../../feeds/atom/changes-feed.ts';
import { loadWorld } from '../../loading/world.ts';

export const GET: APIRoute = async () =>
  new Response(changesAtom(await loadWorld()), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
