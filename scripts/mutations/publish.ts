/** Computes every view-model and feed of every entry, as a build does, without rendering. @throws where a build would fail */
import type { Day } from '../../src/domain/calendar/day.ts';
import type { Entries } from '../../src/domain/schema/collections.ts';
import { tileHosts } from '../../src/domain/geo/tile-hosts.ts';
import { activitiesCsv, activitiesJson } from '../../src/feeds/data/activities.ts';
import { activityCalendar, allCalendar } from '../../src/feeds/calendars/calendars.ts';
import { changesAtom } from '../../src/feeds/atom/changes-feed.ts';
import { teamFactsCsv, teamFactsJson } from '../../src/feeds/data/team-facts.ts';
import { aboutView } from '../../src/view-models/site/about.ts';
import { activityView } from '../../src/view-models/activity/activity.ts';
import { brandView } from '../../src/view-models/brand/brand.ts';
import { cardsOf } from '../../src/view-models/pictures/cards.ts';
import { changesView } from '../../src/view-models/changes/changes.ts';
import { districtView } from '../../src/view-models/district/district.ts';
import { homeView } from '../../src/view-models/week/boards.ts';
import { menuPicture } from '../../src/view-models/pictures/menu-picture.ts';
import { monthSheetView } from '../../src/view-models/papers/month-sheet/month-sheet.ts';
import { posterView } from '../../src/view-models/papers/poster/poster.ts';
import { pressView } from '../../src/view-models/press/page.ts';
import { stationView } from '../../src/view-models/station/station.ts';
import { teamView } from '../../src/view-models/team/team.ts';
import { makeWorld } from '../../src/domain/world.ts';

export function publish(entries: Entries, today: Day): void {
  const world = makeWorld(entries, today);
  const { catalogue } = world;
  const { site } = catalogue;
  new URL(site.url);
  tileHosts(site.map);
  for (const view of [
    homeView,
    aboutView,
    pressView,
    changesView,
    cardsOf,
    allCalendar,
    activitiesJson,
    activitiesCsv,
    changesAtom,
  ])
    view(world);
  for (const key of catalogue.districts.keys()) districtView(world, key);
  for (const key of catalogue.stations.keys()) stationView(world, key);
  for (const key of catalogue.brands.keys()) brandView(world, key);
  for (const key of catalogue.teams.keys())
    for (const view of [teamView, teamFactsCsv, teamFactsJson]) view(world, key);
  for (const { station, month } of catalogue.menus)
    for (const view of [menuPicture, posterView, monthSheetView]) view(world, station, month);
  for (const key of catalogue.activities.keys()) for (const view of [activityView, activityCalendar]) view(world, key);
}
