/** A menu as pictures for chat groups: picture.png, and where it is cut, picture-2.png and so on. */
import { menuPaths, withoutMoved } from '../../../../../domain/paths.ts';
import type { APIRoute } from 'astro';
import { brandMark } from '../../../../../images/brand.ts';
import { pngOf } from '../../../../../images/png-of.ts';
import { menuSheet } from '../../../../../images/menu-picture.ts';
import { keyed } from '../../../../../loading/keys/cache-key.ts';
import { loadWorld } from '../../../../../loading/world.ts';
import * as urls from '../../../../../urls.ts';
import { menuPicture, type MenuPicture } from '../../../../../view-models/pictures/menu-picture.ts';

export async function getStaticPaths() {
  const world = await loadWorld();
  const paths = withoutMoved(menuPaths(world.catalogue)).flatMap(({ params, props: { key, month } }) => {
    const view = menuPicture(world, key, month);
    return view.parts.map((_, index) => ({
      params: { ...params, picture: urls.pictureName(index + 1) },
      props: { view, part: index + 1 },
    }));
  });
  return keyed(paths, ({ view, part }) => [view, part, world.logo]);
}

export const GET: APIRoute<{ view: MenuPicture; part: number }> = async ({ props: { view, part } }) =>
  new Response(Uint8Array.from(await pngOf(menuSheet(view, part, await brandMark(await loadWorld())))), {
    headers: { 'content-type': 'image/png' },
  });
