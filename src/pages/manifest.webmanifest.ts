import type { APIRoute } from 'astro';
import { loadWorld } from '../loading/world.ts';
import { GROUNDS } from '../domain/theme/palette.ts';
import * as urls from '../urls.ts';
import { themeColoursOf } from '../view-models/site/page.ts';

/** Web App Manifest (https://www.w3.org/TR/appmanifest/). */
export const GET: APIRoute = async () => {
  const {
    catalogue: { site },
  } = await loadWorld();
  return new Response(
    JSON.stringify({
      name: site.name,
      short_name: site.shortName ?? site.name,
      description: site.description,
      lang: 'zh-CN',
      start_url: urls.home(),
      scope: urls.home(),
      display: 'browser',
      background_color: GROUNDS.light.paper,
      theme_color: themeColoursOf(site).light,
      icons: [{ src: urls.file('favicon.svg'), sizes: 'any', type: 'image/svg+xml' }],
    }),
  );
};
