/**
 * The calendars for subscription. Each has the activities that the page of its owner shows, without dates of long ago: they would grow
 * for ever, and few applications keep what they subscribe to beyond what is in the file. `archive.ts` has those.
 */
import { addMonths, firstDayOf, monthOf, type Day } from '../../domain/calendar/day.ts';
import type { Activity } from '../../domain/catalogue.ts';
import * as urls from '../../urls.ts';
import type { Mark } from '../../view-models/marks/mark.ts';
import type { World } from '../../domain/world.ts';
import { activityEvents } from './activity-events.ts';
import { printCalendar } from '../ics/calendar.ts';
import { eventLines, type CalendarEvent } from '../ics/event.ts';
import { archivedEvents, type ArchivedMonth } from './archive.ts';
import { archiveRevision, revisionOf, sequenceOf } from './revision.ts';

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
  const { title: name, owner, id } = activity;
  const names = { name, page: urls.activity(owner, id), source: urls.activityFeed(owner, id) };
  // An activity of a menu does not grow: those who follow it keep its dates.
  return print(
    world,
    names,
    activityEvents(world, activity, activity.month === undefined ? recentSince(world.today) : undefined),
  );
}

/** To be imported once. */
export function archiveCalendar(world: World, archived: ArchivedMonth): string {
  const { site } = world.catalogue;
  const revision = archiveRevision(archived.month);
  return printCalendar({
    page: urls.absolute(urls.calendarMonth(archived.month), site.url),
    revision,
    events: archivedEvents(world, archived).flatMap((event) =>
      eventLines({ ...event, revision, sequence: sequenceOf(revision) }),
    ),
  });
}

const RECENT_MONTHS = 3;

/** Moves once a month, so that the files do not change every day. */
export const recentSince = (today: Day): Day => firstDayOf(addMonths(monthOf(today), -RECENT_MONTHS));

interface Owner {
  name: string;
  /** Paths on the site. */
  page: string;
  source: string;
}

function calendar(world: World, owner: Owner, activities: readonly Activity[]): string {
  return print(
    world,
    owner,
    activities.flatMap((activity) => activityEvents(world, activity, recentSince(world.today))),
  );
}

function print(world: World, { name, page, source }: Owner, events: readonly CalendarEvent[]): string {
  const { site } = world.catalogue;
  return printCalendar({
    page: urls.absolute(page, site.url),
    subscription: {
      name: name === site.name ? name : `${name} · ${site.name}`,
      description: site.description,
      source: urls.absolute(source, site.url),
    },
    revision: revisionOf(world),
    events: events.flatMap(eventLines),
  });
}
