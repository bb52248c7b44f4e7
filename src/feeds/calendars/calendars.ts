/** The calendars for subscription. Each has the activities that the page of its owner shows. */
import type { Day } from '../../domain/calendar/day.ts';
import type { Activity } from '../../domain/catalogue.ts';
import * as urls from '../../urls.ts';
import type { Mark } from '../../view-models/marks/mark.ts';
import type { World } from '../../domain/world.ts';
import { activityEvents, dateEvent } from './activity-events.ts';
import { printCalendar } from '../ics/calendar.ts';
import { eventLines, type CalendarEvent } from '../ics/event.ts';
import { revisionOf } from './revision.ts';

export function allCalendar(world: World): string {
  const { site, activities } = world.catalogue;
  return calendar(world, { name: site.name, page: urls.home(), source: urls.allFeed() }, [...activities.values()]);
}

export function districtCalendar(world: World, id: string): string {
  const { name } = world.catalogue.districts.get(id)!;
  return calendar(
    world,
    { name, page: urls.district(id), source: urls.districtFeed(id) },
    world.links.activitiesOfDistrict(id),
  );
}

export function stationCalendar(world: World, key: string): string {
  const { short, name } = world.catalogue.stations.get(key)!;
  return calendar(
    world,
    { name: short ?? name, page: urls.station(key), source: urls.stationFeed(key) },
    world.links.activitiesOfStation(key),
  );
}

export function teamCalendar(world: World, key: string): string {
  const { name } = world.catalogue.teams.get(key)!;
  return calendar(world, { name, page: urls.team(key), source: urls.teamFeed(key) }, world.links.activitiesOfTeam(key));
}

export function brandCalendar(world: World, key: string): string {
  const { name } = world.catalogue.brands.get(key)!;
  return calendar(
    world,
    { name, page: urls.brand(key), source: urls.brandFeed(key) },
    world.links.activitiesOfBrand(key),
  );
}

export function objectCalendar(world: World, { name, code }: Mark): string {
  const activities = [...world.catalogue.activities.values()].filter(({ serves }) => serves.includes(name));
  return calendar(world, { name, page: urls.calendar(), source: urls.objectFeed(code) }, activities);
}

export function activityCalendar(world: World, key: string): string {
  const activity = world.catalogue.activities.get(key)!;
  return calendar(world, { ...nameAndPage(activity), source: urls.activityFeed(activity.owner, activity.id) }, [
    activity,
  ]);
}

/** @throws if the activity has no date first announced for that day */
export function dateCalendar(world: World, key: string, origin: Day): string {
  const activity = world.catalogue.activities.get(key)!;
  const event = dateEvent(world, activity, origin);
  if (event === undefined)
    throw new Error(`${key} has no date announced for ${origin}: use only dates from offeredDates.`);
  return print(world, { ...nameAndPage(activity), source: urls.occurrenceFeed(activity.owner, activity.id, origin) }, [
    event,
  ]);
}

interface Owner {
  name: string;
  /** Paths on the site. */
  page: string;
  source: string;
}

const nameAndPage = ({ title, owner, id }: Activity) => ({ name: title, page: urls.activity(owner, id) });

function calendar(world: World, owner: Owner, activities: readonly Activity[]): string {
  return print(
    world,
    owner,
    activities.flatMap((activity) => activityEvents(world, activity)),
  );
}

function print(world: World, { name, page, source }: Owner, events: readonly CalendarEvent[]): string {
  const { site } = world.catalogue;
  return printCalendar({
    name: name === site.name ? name : `${name} · ${site.name}`,
    description: site.description,
    page: urls.absolute(page, site.url),
    source: urls.absolute(source, site.url),
    revision: revisionOf(world),
    events: events.flatMap(eventLines),
  });
}
