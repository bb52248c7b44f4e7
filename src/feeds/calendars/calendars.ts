/**
 * The calendars for subscription. Each has the activities that the page of its owner shows, without dates of long ago: they would grow
 * for ever, and few applications keep what they subscribe to beyond what is in the file. `archive.ts` has those.
 */
import { recentSince } from '../../domain/archive.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { Activity } from '../../domain/catalogue.ts';
import { eventOrigins, originKey, ownOrigin } from '../../domain/origins.ts';
import * as urls from '../../urls.ts';
import type { Mark } from '../../view-models/marks/mark.ts';
import type { World } from '../../domain/world.ts';
import { activityEvents } from './activity-events.ts';
import { printCalendar } from '../ics/calendar.ts';
import { printEvent, type CalendarEvent } from '../ics/event.ts';
import { archivedEvents, type ArchivedMonth } from './archive.ts';
import { archiveRevision, revisionOf, sequenceOf } from './revision.ts';
import { weakMemoizeByKey, weakMemoize } from '../../domain/memoize.ts';

/** A calendar for subscription. */
export interface Feed {
  name: string;
  /** Paths on the site: of what has these activities, and of the file. */
  page: string;
  source: string;
  /** The file of the content that has the name: `collection/id`. */
  origin: string;
  activities: readonly Activity[];
  /** Omits dates before this day. */
  since?: Day;
}

export function allFeed(world: World): Feed {
  const { site, activities } = world.catalogue;
  const names = { name: site.name, page: urls.home(), source: urls.allFeed() };
  return { ...names, origin: SITE, activities: [...activities.values()], since: recentSince(world.today) };
}

export function districtFeed(world: World, id: string): Feed {
  const { name } = world.catalogue.districts.get(id)!;
  return {
    ...{ name, page: urls.district(id), source: urls.districtFeed(id), origin: originKey('districts', id) },
    activities: world.links.activitiesOfDistrict(id),
    since: recentSince(world.today),
  };
}

export function stationFeed(world: World, key: string): Feed {
  const { short, name } = world.catalogue.stations.get(key)!;
  const names = { name: short ?? name, page: urls.station(key), source: urls.stationFeed(key) };
  return {
    ...{ ...names, origin: originKey('stations', key) },
    activities: world.links.activitiesOfStation(key),
    since: recentSince(world.today),
  };
}

export function teamFeed(world: World, key: string): Feed {
  const { name } = world.catalogue.teams.get(key)!;
  return {
    ...{ name, page: urls.team(key), source: urls.teamFeed(key), origin: originKey('teams', key) },
    activities: world.links.activitiesOfTeam(key),
    since: recentSince(world.today),
  };
}

export function brandFeed(world: World, key: string): Feed {
  const { name } = world.catalogue.brands.get(key)!;
  return {
    ...{ name, page: urls.brand(key), source: urls.brandFeed(key), origin: originKey('brands', key) },
    activities: world.links.activitiesOfBrand(key),
    since: recentSince(world.today),
  };
}

export function objectFeed(world: World, { name, code }: Mark): Feed {
  const activities = [...world.catalogue.activities.values()].filter(({ serves }) => serves.includes(name));
  const names = { name, page: urls.calendar(), source: urls.objectFeed(code) };
  return { ...names, origin: SITE, activities, since: recentSince(world.today) };
}

/** An activity of a menu does not grow: those who follow it keep its dates. */
export function activityFeed(world: World, key: string): Feed {
  const activity = world.catalogue.activities.get(key)!;
  const { title: name, owner, id, month } = activity;
  return {
    ...{ name, page: urls.activity(owner, id), source: urls.activityFeed(owner, id), origin: ownOrigin(activity) },
    activities: [activity],
    ...(month === undefined ? { since: recentSince(world.today) } : {}),
  };
}

const SITE = originKey('site', 'site');

const calendarOf =
  <Key extends unknown[]>(feed: (world: World, ...key: Key) => Feed) =>
  (world: World, ...key: Key): string =>
    print(world, feed(world, ...key));

export const allCalendar = calendarOf(allFeed);
export const districtCalendar = calendarOf(districtFeed);
export const stationCalendar = calendarOf(stationFeed);
export const teamCalendar = calendarOf(teamFeed);
export const brandCalendar = calendarOf(brandFeed);
export const objectCalendar = calendarOf(objectFeed);
export const activityCalendar = calendarOf(activityFeed);

/** Names of the files of the content that a feed is made from. */
export function feedOrigins(world: World, { origin, activities, since }: Feed): string[] {
  const shown = activities.filter(
    ({ key }) => since === undefined || world.schedule.ofActivity(key).some(({ day }) => day >= since),
  );
  return [SITE, origin, ...new Set(shown.flatMap((activity) => eventOrigins(world, activity)))];
}

/** To be imported once. */
export function archiveCalendar(world: World, archived: ArchivedMonth): string {
  const { site } = world.catalogue;
  const revision = archiveRevision(world, archived.month, archiveOrigins(world, archived));
  return printCalendar({
    page: urls.absolute(urls.calendarMonth(archived.month), site.url),
    revision,
    events: archivedEvents(world, archived).map((event) =>
      printEvent({ ...event, revision, sequence: sequenceOf(revision) }),
    ),
  });
}

export const archiveOrigins = (world: World, { activities }: ArchivedMonth): string[] => [
  ...new Set(activities.flatMap((activity) => eventOrigins(world, activity))),
];

function print(world: World, { name, page, source, origin, activities, since }: Feed): string {
  const { site } = world.catalogue;
  const ofActivities = activities.map((activity) => printedEvents(world, activity, since));
  return printCalendar({
    page: urls.absolute(page, site.url),
    subscription: {
      name: name === site.name ? name : `${name} · ${site.name}`,
      description: site.description,
      source: urls.absolute(source, site.url),
    },
    revision: Math.max(revisionOf(world, [SITE, origin]), ...new Set(ofActivities.map(({ revision }) => revision))),
    events: ofActivities.map(({ text }) => text),
  });
}

interface Printed {
  /** The newest of its events. */
  revision: number;
  text: string;
}

/** An activity is in the calendars of its station, its district and more; all calendars begin on the same day. */
const printedIn = weakMemoizeByKey((world: World, since: Day | undefined) =>
  weakMemoize((activity: Activity) => printed(activityEvents(world, activity, since))),
);

const printedEvents = (world: World, activity: Activity, since: Day | undefined): Printed =>
  printedIn(world, since)(activity);

const printed = (events: readonly CalendarEvent[]): Printed => ({
  revision: Math.max(0, ...events.map(({ revision }) => revision)),
  text: events.map(printEvent).join(''),
});
