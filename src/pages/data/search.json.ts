import type { APIRoute } from 'astro';
import { loadWorld } from '../../loading/world.ts';
import { searchManifest } from '../../view-models/search/index.ts';

export const GET: APIRoute = async () => Response.json(searchManifest(await loadWorld()));
