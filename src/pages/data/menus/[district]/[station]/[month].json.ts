import type { APIRoute } from 'astro';
import type { Month } from '../../../../../domain/calendar/day.ts';
import type { Key } from '../../../../../domain/key.ts';
import { originKey } from '../../../../../domain/origins.ts';
import { continuedMenuPaths, withoutMoved } from '../../../../../domain/paths.ts';
import { menuFile } from '../../../../../loading/files/menu-file.ts';
import { keyedByOrigins } from '../../../../../loading/keys/cache-key.ts';
import { loadWorld } from '../../../../../loading/world.ts';

export async function getStaticPaths() {
  const world = await loadWorld();
  return keyedByOrigins(world, withoutMoved(continuedMenuPaths(world.catalogue, world.today)), ({ key, month }) => [
    originKey('menus', `${key}/${month}`),
  ]);
}

/** For the editor's page, which continues from it. */
export const GET: APIRoute<{ key: Key; month: Month }> = ({ props }) =>
  new Response(menuFile(props.key, props.month), { headers: { 'content-type': 'application/json; charset=utf-8' } });
