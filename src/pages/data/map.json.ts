import { loadWorld } from '../../loading/world.ts';
import { landLines } from '../../loading/land.ts';
import { mapData } from '../../view-models/map/places.ts';
import type { APIRoute } from 'astro';

/** Every station for the islands of the map and of the nearby list. */
export const GET: APIRoute = async () => Response.json(mapData(await loadWorld(), landLines()));
