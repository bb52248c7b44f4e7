import type { APIRoute } from 'astro';
import { loadWorld } from '../../loading/world.ts';
import { coverageData } from '../../view-models/coverage/data.ts';

export const GET: APIRoute = async () => Response.json(coverageData(await loadWorld()));
