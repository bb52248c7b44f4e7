import type { APIRoute } from 'astro';
import { loadWorld } from '../../loading/world.ts';
import { siteSummary } from '../../view-models/summary/summary.ts';

/** What the page of a province shows of this site. */
export const GET: APIRoute = async () => Response.json(siteSummary(await loadWorld()));
