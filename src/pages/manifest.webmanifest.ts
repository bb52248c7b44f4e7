import type { APIRoute } from 'astro';
import { loadWorld } from '../loading/world.ts';
import * as urls from '../urls.ts';

/** Web App Manifest (https://www.w3.org/TR/appmanifest/). */
export const GET: APIRoute = async () => {
  const {
    catalogue: { site },
  } = await loadWorld();
  return new Response(
    JSON.stringify({
      name: site.name,
      short_name: site.name,
      description: site.description,
      lang: 'zh-CN',
      start_url: urls.home(),
      scope: urls.home(),
      display: 'browser',
      background_color: '#FFFEFC',
      theme_color: '#FFFEFC',
      icons: [{ src: urls.file('favicon.svg'), sizes: 'any', type: 'image/svg+xml' }],
    }),
  );
};
