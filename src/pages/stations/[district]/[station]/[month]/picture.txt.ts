/** The text of the pictures of a menu. */
import { menuPaths, withoutMoved } from '../../../../../domain/paths.ts';
import type { APIRoute } from 'astro';
import { menuPictureText } from '../../../../../images/menu-picture.ts';
import { loadWorld } from '../../../../../loading/world.ts';
import { menuPicture, type MenuPicture } from '../../../../../view-models/pictures/menu-picture.ts';

export async function getStaticPaths() {
  const world = await loadWorld();
  return withoutMoved(menuPaths(world.catalogue)).flatMap(({ params, props: { key, month } }) => {
    const view = menuPicture(world, key, month);
    return view.parts.length > 0 ? [{ params, props: { view } }] : [];
  });
}

export const GET: APIRoute<{ view: MenuPicture }> = ({ props }) =>
  new Response(menuPictureText(props.view), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
