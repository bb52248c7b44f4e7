import type { APIRoute } from 'astro';
import { iconsWithLogo } from '../images/brand.ts';
import icons from '../images/icons.svg?raw';
import { loadWorld } from '../loading/world.ts';

export const GET: APIRoute = async () => new Response(await iconsWithLogo(icons, await loadWorld()));
