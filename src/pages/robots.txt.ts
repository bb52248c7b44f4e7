import type { APIRoute } from 'astro';
import * as urls from '../urls.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${urls.absolute(urls.file('sitemap-index.xml'), String(site))}\n`);
