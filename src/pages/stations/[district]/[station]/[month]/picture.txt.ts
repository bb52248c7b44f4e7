/** The text of the pictures of a menu. */
import type { Month } from '../../../../../domain/calendar/day.ts';
import { menuPaths, withoutMoved } from '../../../../../domain/paths.ts';
import type { APIRoute } from 'astro';
import { menuPictureText } from '../../../../../images/menu-picture.ts';
import { keyed } from '../../../../../loading/keys/cache-key.ts';
import { loadWorld } from '../../../../../loading/world.ts';
import { menuPicture } from '../../../../../view-models/pictures/menu-picture.ts';
import { picturedPaths } from '../../../../../view-models/pictures/pictured.ts';

export async function getStaticPaths() {
  const world = await loadWorld();
  return keyed(picturedPaths(world, withoutMoved(menuPaths(world.catalogue))), ({ key, month }) =>
    menuPicture(world, key, month),
  );
}

export const GET: APIRoute<{ key: string; month: Month }> = async ({ props: { key, month } }) =>
  new Response(menuPictureText(menuPicture(await loadWorld(), key, month)), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
