import type { APIRoute } from 'astro';
import { contentKey } from '../../loading/keys/cache-key.ts';
import { loadWorld } from '../../loading/world.ts';
import { placesData } from '../../view-models/place/places.ts';

export const cacheKey = async () => contentKey(await loadWorld());

/** Fetched when the reader chooses a community, and by pages that put it first. */
export const GET: APIRoute = async () => Response.json(placesData(await loadWorld()));
