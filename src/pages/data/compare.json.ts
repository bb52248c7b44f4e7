import type { APIRoute } from 'astro';
import { contentKey } from '../../loading/keys/cache-key.ts';
import { loadWorld } from '../../loading/world.ts';
import { compareData } from '../../view-models/compare/page.ts';

export const cacheKey = async () => contentKey(await loadWorld());

/** Fetched by the page where the reader chooses what to compare. */
export const GET: APIRoute = async () => Response.json(compareData(await loadWorld()));
