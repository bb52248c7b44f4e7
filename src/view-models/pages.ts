/**
 * All that a page of an entry shows, by kind of page. Its template shows nothing else, so that a page need not be rendered again while
 * this stays the same (src/loading/keys/cache-key.ts).
 */
import type { Day, Month } from '../domain/calendar/day.ts';
import type { Activity } from '../domain/catalogue.ts';
import type { World } from '../domain/world.ts';
import * as urls from '../urls.ts';
import { activityView } from './activity/activity.ts';
import { brandView } from './brand/brand.ts';
import { conceptView } from './concept/concept.ts';
import { menuView } from './menu/menu.ts';
import { broadcastView } from './papers/broadcast/broadcast.ts';
import { formsView } from './papers/forms/forms.ts';
import { monthSheetView } from './papers/month-sheet/month-sheet.ts';
import { posterView } from './papers/poster/poster.ts';
import { cardOwners, withCard } from './pictures/cards.ts';
import { menuPicture } from './pictures/menu-picture.ts';
import { siteView, type PageMeta, type SiteView } from './site/page.ts';
import { shortView, type ShortAddress } from './station/short-address.ts';
import { screenView } from './station/screen.ts';
import { showView } from './show/show.ts';
import { stationView } from './station/station.ts';
import { districtWeekView, namedWeekView } from './week/boards.ts';
import { monthView } from './calendar/month.ts';
import { addToCalendarView } from './subscribe/add-to-calendar.ts';
import { teamSheetView } from './team/sheet.ts';
import { teamView } from './team/team.ts';
import { districtYearView, type DistrictYear } from './year/district-year.ts';

interface Shown<View> {
  meta: PageMeta;
  site: SiteView;
  view: View;
}

interface Entry {
  key: string;
}

interface OfMonth extends Entry {
  month: Month;
}

/** @param cards paths of pages whose card the page has if it has none of its own */
function shown<View extends { meta: PageMeta }>(world: World, view: View, cards: readonly string[] = []): Shown<View> {
  return { meta: withCard(world, view.meta, cards), site: siteView(world), view };
}

export const activityPage = (world: World, { key, activity }: Entry & { activity: Activity }) => ({
  ...shown(world, activityView(world, key), cardOwners(activity)),
  calendar: addToCalendarView(world, key),
});

export const stationPage = (world: World, { key }: Entry) => shown(world, stationView(world, key));
export const screenPage = (world: World, { key }: Entry) => shown(world, screenView(world, key));
export const teamPage = (world: World, { key }: Entry) => shown(world, teamView(world, key));
export const teamSheetPage = (world: World, { key }: Entry) => shown(world, teamSheetView(world, key));
export const brandPage = (world: World, { key }: Entry) => shown(world, brandView(world, key));

export const conceptPage = (world: World, { key }: Entry) => shown(world, conceptView(world, key));

export function menuPage(world: World, { key, month }: OfMonth) {
  const pictures = menuPicture(world, key, month).parts.length;
  return shown(world, menuView(world, key, month, pictures), [urls.station(key)]);
}

export const posterPage = (world: World, { key, month }: OfMonth) => shown(world, posterView(world, key, month));
export const monthSheetPage = (world: World, { key, month }: OfMonth) =>
  shown(world, monthSheetView(world, key, month));

export const formsPage = (world: World, { key, month }: OfMonth) => shown(world, formsView(world, key, month));
export const stationBroadcastPage = (world: World, { key }: Entry) =>
  shown(world, broadcastView(world, { station: key }));
export const districtBroadcastPage = (world: World, district: string) =>
  shown(world, broadcastView(world, { district }));

export const weekPage = (world: World, monday: Day) => namedWeekView(world, monday);
export const districtWeekPage = (world: World, district: string, monday: Day) =>
  districtWeekView(world, district, monday);
export const showPage = (world: World, district: string) => shown(world, showView(world, district));
export const districtYearPage = (world: World, year: DistrictYear) => shown(world, districtYearView(world, year));
export const calendarMonthPage = (world: World, month: Month) => ({
  view: monthView(world, month),
  site: siteView(world),
});

export const shortPage = (world: World, short: ShortAddress) => ({
  view: shortView(world, short),
  site: siteView(world),
});
