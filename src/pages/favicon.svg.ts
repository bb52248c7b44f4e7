import type { APIRoute } from 'astro';
import { logoFile } from '../images/brand.ts';
import { loadWorld } from '../loading/world.ts';

export const GET: APIRoute = async () => new Response(await logoFile(await loadWorld()));
