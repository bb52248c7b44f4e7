/** schema.org objects: https://schema.org/Event, /EventSeries, /Place, /Organization. */
import { listedDates } from '../../domain/build-time.ts';
import { clockMoment, isTimeSpan, parseTimeSpan, type Day, type Time } from '../../domain/calendar/day.ts';
import type { Activity, District, Station, Team } from '../../domain/catalogue.ts';
import { basisOf } from '../../domain/evidence/evidence.ts';
import type { Scheduled } from '../../domain/schedule.ts';
import * as urls from '../../urls.ts';
import { isElsewhere, placeOf } from '../activity/state.ts';
import type { World } from '../../domain/world.ts';

/** Listed dates of a series. */
const MAX_SUB_EVENTS = 8;

/** @param near the activity is held somewhere near the station: gives the town, without street and position */
export function placeData(world: World, station: Station, near = false): object {
  const { site } = world.catalogue;
  const district = world.catalogue.districts.get(station.district);
  return {
    '@type': 'Place',
    name: station.name,
    url: urls.absolute(urls.station(station.key), site.url),
    address: { ...addressIn(district), ...streetOf(near ? { town: station.town } : station) },
    // Search engines would show an approximate position as an exact pin.
    ...(!near && station.position?.precision === '准确'
      ? { geo: { '@type': 'GeoCoordinates', latitude: station.position.lat, longitude: station.position.lng } }
      : {}),
  };
}

const streetOf = ({ address, town }: Partial<Pick<Station, 'address' | 'town'>>): object =>
  (address ?? town) ? { streetAddress: address ?? town } : {};

export function organizationData(world: World, team: Team): object {
  return {
    '@type': 'Organization',
    name: team.name,
    url: urls.absolute(urls.team(team.key), world.catalogue.site.url),
    ...(team.founded ? { foundingDate: team.founded.replace(/\D.*$/, '') } : {}),
    ...(team.focus.length ? { knowsAbout: team.focus } : {}),
  };
}

/**
 * Empty for activities without a certain date, since an Event needs a start, and for provisional, sample and reported ones,
 * which search engines would show without their label.
 */
export function eventData(world: World, activity: Activity, occurrences: Scheduled[]): object[] {
  if (basisOf(activity) !== 'editor') return [];
  const vacated = occurrences.filter(({ state }) => state === '已改期');
  const certain = occurrences.filter(
    (item) => item.state !== '暂定' && (item.state !== '已改期' || isPostponed(item, occurrences)),
  );
  const [first] = certain;
  if (!first) return [];
  const common = commonEvent(world, activity);
  if (!activity.rule && activity.also.length === 0)
    return [{ '@type': 'Event', ...common, ...whereOf(world, first), ...whenOf(first, vacated) }];
  const upcoming = listedDates(certain, activity.key, world).slice(0, MAX_SUB_EVENTS);
  return upcoming.length
    ? [
        {
          '@type': 'EventSeries',
          ...common,
          ...whereOf(world, upcoming[0]!),
          subEvent: upcoming.map((item) => ({
            '@type': 'Event',
            name: activity.title,
            ...whereOf(world, item),
            ...whenOf(item, vacated),
          })),
        },
      ]
    : [];
}

/** Moved without a new day. */
function isPostponed({ state, movedTo, origin }: Scheduled, occurrences: Scheduled[]): boolean {
  return (
    state === '已改期' &&
    movedTo === undefined &&
    !occurrences.some((other) => other.state !== '已改期' && other.origin === origin)
  );
}

function commonEvent(world: World, activity: Activity): Record<string, unknown> {
  const { site } = world.catalogue;
  const station = world.catalogue.stations.get(activity.station ?? '');
  const team = world.catalogue.teams.get(activity.teams[0] ?? '');
  return {
    name: activity.title,
    url: urls.absolute(urls.activity(activity.owner, activity.id), site.url),
    ...(activity.summary ? { description: activity.summary } : {}),
    ...(activity.join?.seats === undefined ? {} : { maximumAttendeeCapacity: activity.join.seats }),
    ...(team
      ? { organizer: organizationData(world, team) }
      : station
        ? { organizer: { '@type': 'Organization', name: station.name } }
        : {}),
  };
}

/** The station, with the room or meeting point of the date in its name. */
function whereOf(world: World, item: Scheduled): object {
  const station = world.catalogue.stations.get(item.activity.station ?? '');
  const place = placeOf(item);
  if (!station) return { location: somewhereIn(world, item.activity.district, place) };
  const location = placeData(world, station, isElsewhere(item));
  return {
    location:
      place === undefined || place === station.name ? location : { ...location, name: `${station.name}·${place}` },
  };
}

/** The place of an activity without a station: its meeting point, in the district. */
function somewhereIn({ catalogue }: World, id: string, place: string | undefined): object {
  const district = catalogue.districts.get(id);
  return { '@type': 'Place', name: place ?? district?.name ?? '', address: addressIn(district) };
}

function addressIn(district: District | undefined): object {
  const { province, city = '', name = '' } = district ?? {};
  return {
    '@type': 'PostalAddress',
    addressCountry: 'CN',
    addressRegion: province,
    addressLocality: name === city ? city : city + name,
  };
}

/** Dates shifted by a public holiday are not rescheduled events: the earlier day was never published. */
function whenOf(item: Scheduled, vacated: Scheduled[]): object {
  const { day, start, end, state } = item;
  const previous = state === '已改期' ? [instant(day, start)] : previousStarts(item, vacated);
  return {
    startDate: instant(day, start),
    ...(end ? { endDate: instant(day, end) } : {}),
    eventStatus: `https://schema.org/${statusOf(item, previous)}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    ...(previous.length === 0 ? {} : { previousStartDate: previous.length === 1 ? previous[0] : previous }),
  };
}

/** https://schema.org/EventStatusType */
function statusOf({ state }: Scheduled, previous: string[]): string {
  if (state === '取消') return 'EventCancelled';
  if (state === '已改期') return 'EventPostponed';
  return previous.length > 0 ? 'EventRescheduled' : 'EventScheduled';
}

/** The earlier days of a moved date, or this day with its earlier time. */
function previousStarts({ day, origin, start, was }: Scheduled, vacated: Scheduled[]): string[] {
  const days = vacated.filter((old) => old.origin === origin).map((old) => instant(old.day, old.start));
  if (days.length > 0 || was?.time === undefined || !isTimeSpan(was.time)) return days;
  const before = parseTimeSpan(was.time).start;
  return before === start ? [] : [instant(day, before)];
}

function instant(day: Day, time: Time | undefined): string {
  if (time === undefined) return day;
  const clock = clockMoment(day, time);
  return `${clock.day}T${clock.time}:00+08:00`;
}
