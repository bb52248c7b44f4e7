/** A draft as the site will show it: the view-models of its pages, papers and texts, over the content that a draft needs. */
import { addMonths, firstDayOf, type Day, type Month } from '../../domain/calendar/day.ts';
import { printable, type LeftOut } from '../../domain/draft/printable.ts';
import type { DraftMenu } from '../../domain/draft/draft.ts';
import { entriesAround, menuId, type DraftPlace } from '../../domain/draft/place.ts';
import { lastPart } from '../../domain/key.ts';
import type { Entry } from '../../domain/schema/collections.ts';
import type { MenuData } from '../../domain/schema/menu.ts';
import { makeWorld, type World } from '../../domain/world.ts';
import { menuOccurrences } from '../menu/head.ts';
import { menuView, type MenuView } from '../menu/menu.ts';
import { posterView, type PosterView } from '../papers/poster/poster.ts';
import { menuPicture, type MenuPicture } from '../pictures/menu-picture.ts';

export interface PreviewInput {
  draft: DraftMenu;
  place: DraftPlace;
  /** Of the menus that the station has published. */
  months: readonly Month[];
  today: Day;
}

export interface PreviewView {
  menu: MenuView;
  poster: PosterView;
  picture: MenuPicture;
  leftOut: LeftOut[];
}

export function previewView({ draft, place, months, today }: PreviewInput): PreviewView {
  const { menu, leftOut, indices } = printable(draft, {
    teams: place.district.teams.map(({ id }) => id),
    brands: place.district.brands.map(({ id }) => id),
  });
  const { station } = place;
  const { month } = menu;
  const neighbours = [addMonths(month, -1), addMonths(month, 1)].filter((other) => months.includes(other));
  const entries = entriesAround(place, [
    entry(station, menu),
    // For the links to them.
    ...neighbours.map((other) => entry(station, { ...menu, month: other, activities: [] })),
  ]);
  const first = firstDayOf(month);
  const world = makeWorld(entries, today, { scheduledAsOf: first > today ? first : today });
  const picture = menuPicture(world, station, month);
  return {
    menu: menuView(world, station, month, picture.parts.length),
    poster: posterView(world, station, month),
    picture,
    leftOut: [...leftOut, ...dateless(world, place, month, { draft, indices })].sort((a, b) => a.activity - b.activity),
  };
}

const entry = (station: DraftPlace['station'], data: MenuData): Entry<MenuData> => ({
  id: menuId(station, data.month),
  data,
  body: '',
});

/** Activities whose rule gives no date in the month. */
function dateless(
  world: World,
  { station }: DraftPlace,
  month: Month,
  { draft, indices }: { draft: DraftMenu; indices: ReadonlyMap<string, number> },
): LeftOut[] {
  const menu = world.links.menusOfStation(station).find((one) => one.month === month)!;
  const shown = new Set(menuOccurrences(world, menu).map(({ activity }) => lastPart(activity.key)));
  return [...indices]
    .filter(([id]) => !shown.has(id))
    .map(([, activity]) => ({ activity, title: draft.activities[activity]?.title ?? '', reason: 'undated' }));
}
