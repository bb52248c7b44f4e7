/** Published menus, fetched from the site. */
import type { Month } from '../../../domain/calendar/day.ts';
import type { DraftMenu } from '../../../domain/draft/draft.ts';
import type { Key } from '../../../domain/key.ts';
import type { Entry } from '../../../domain/schema/collections.ts';
import type { MenuData } from '../../../domain/schema/menu.ts';
import * as urls from '../../../urls.ts';
import type { Engine } from './engine.ts';

export interface PublishedMenu {
  menu: DraftMenu;
  entry: Entry<MenuData>;
}

/** Undefined where there is no such menu, or no network. */
export async function publishedMenu(engine: Engine, station: Key, month: Month): Promise<PublishedMenu | undefined> {
  const found = await findPublished(engine, station, month);
  return found === 'none' || found === 'unreachable' ? undefined : found;
}

export async function findPublished(
  engine: Engine,
  station: Key,
  month: Month,
): Promise<PublishedMenu | 'none' | 'unreachable'> {
  try {
    const response = await fetch(urls.menuData(station, month), { cache: 'no-cache' });
    if (response.status === 404) return 'none';
    return (response.ok ? engine.readMenu(await response.json(), station) : undefined) ?? 'unreachable';
  } catch {
    return 'unreachable';
  }
}
