import type { APIRoute } from 'astro';
import { loadWorld } from '../../loading/world.ts';
import { mapCards } from '../../view-models/map/cards.ts';

/** What the stations of the map have, for the card of one. */
export const GET: APIRoute = async () => Response.json(mapCards(await loadWorld()));
