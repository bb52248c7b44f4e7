import type { APIRoute } from 'astro';
import { loadWorld } from '../loading/world.ts';
import * as urls from '../urls.ts';

export const GET: APIRoute = async () => {
  const { url } = (await loadWorld()).catalogue.site;
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${urls.absolute(urls.file('sitemap-index.xml'), url)}\n`);
};
