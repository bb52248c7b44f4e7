/** schema.org objects (https://schema.org/Event, /EventSeries, /Place, /Organization) with true states and no invented fields. */
import type { Activity, Station, Team } from '../domain/catalogue.ts';
import type { Scheduled } from '../domain/schedule.ts';
import * as urls from '../urls.ts';
import type { World } from './world.ts';

/** Occurrences of a series that are listed one by one; a year of weekly dates helps no reader. */
const MOST_SUB_EVENTS = 8;

export function placeData(world: World, station: Station): object {
  const { site } = world.catalogue;
  const district = world.catalogue.districts.get(station.district);
  return {
    '@type': 'Place',
    name: station.name,
    url: urls.absolute(urls.station(station.key), site.url),
    address: {
      '@type': 'PostalAddress', addressCountry: 'CN',
      addressRegion: district?.province, addressLocality: `${district?.city ?? ''}${district?.name === district?.city ? '' : district?.name ?? ''}`,
      ...(station.address ?? station.town ? { streetAddress: station.address ?? station.town } : {}),
    },
    // Only an exact position is given as one: a search engine would draw an approximate one as a pin.
    ...(station.position?.precision === '准确'
      ? { geo: { '@type': 'GeoCoordinates', latitude: station.position.lat, longitude: station.position.lng } } : {}),
  };
}

export function organizationData(world: World, team: Team): object {
  return {
    '@type': 'Organization', name: team.name, url: urls.absolute(urls.team(team.key), world.catalogue.site.url),
    ...(team.founded ? { foundingDate: team.founded.replace(/\D.*$/, '') } : {}),
    ...(team.focus.length ? { knowsAbout: team.focus } : {}),
  };
}

/** 不定期 and activities without a certain date give nothing: an Event needs a start. */
export function eventData(world: World, activity: Activity, occurrences: Scheduled[]): object[] {
  const certain = occurrences.filter(({ state }) => state !== '暂定' && state !== '已改期');
  const [first] = certain;
  if (!first) return [];
  const common = commonEvent(world, activity);
  if (!activity.rule) return [{ '@type': 'Event', ...common, ...whenOf(first) }];
  const upcoming = certain.filter(({ day }) => day >= world.today).slice(0, MOST_SUB_EVENTS);
  return upcoming.length
    ? [{ '@type': 'EventSeries', ...common, subEvent: upcoming.map((item) => ({ '@type': 'Event', name: activity.title, location: common['location'], ...whenOf(item) })) }]
    : [];
}

function commonEvent(world: World, activity: Activity): Record<string, unknown> {
  const { site } = world.catalogue;
  const station = world.catalogue.stations.get(activity.station ?? '');
  const team = world.catalogue.teams.get(activity.teams[0] ?? '');
  return {
    name: activity.title,
    url: urls.absolute(urls.activity(activity.owner, activity.id), site.url),
    ...(activity.summary ? { description: activity.summary } : {}),
    ...(station ? { location: placeData(world, station) } : {}),
    ...(team ? { organizer: organizationData(world, team) } : station ? { organizer: { '@type': 'Organization', name: station.name } } : {}),
  };
}

function whenOf({ day, start, end, state, movedFrom }: Scheduled): object {
  const status = state === '取消' ? 'EventCancelled' : movedFrom ? 'EventRescheduled' : 'EventScheduled';
  return {
    startDate: start ? `${day}T${start}:00+08:00` : day,
    ...(end ? { endDate: `${day}T${end}:00+08:00` } : {}),
    eventStatus: `https://schema.org/${status}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    ...(movedFrom ? { previousStartDate: movedFrom } : {}),
  };
}
