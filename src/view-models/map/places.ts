/** Generates `/data/map.json` (`data.ts`). */
import type { District, Station } from '../../domain/catalogue.ts';
import { clipLine } from '../../domain/geo/clip.ts';
import { convert } from '../../domain/geo/datum.ts';
import { boundsAround } from '../../domain/geo/circles.ts';
import { middleOf, type Bounds, type Datum, type LngLat } from '../../domain/geo/geo.ts';
import { horizonOf, plannedUntil } from '../../domain/evidence/reach.ts';
import { byDayAndTime, takesPlace, type Scheduled } from '../../domain/schedule.ts';
import * as urls from '../../urls.ts';
import { assetsOf } from './cards.ts';
import { mappedDistricts } from './districts.ts';
import type { MapBase, MapData, MapLabel, MapOccurrence, MapPlace } from './data.ts';
import { destinationOf, pointOf } from './destination.ts';
import { selectDates } from './select-dates.ts';
import { ALL_MARKS } from '../marks/mark.ts';
import { joiningOf } from '../activity/occurrence.ts';
import { missingPlaces } from '../station/counted-places.ts';
import { byLevel } from '../station/station.ts';
import { basisWord } from '../words/evidence.ts';
import type { World } from '../../domain/world.ts';

/** The land line is kept within this distance of the stations of a district. */
const LAND_MARGIN_METRES = 30_000;

/** @param land polylines of the whole world; only parts near the stations are kept */
export function mapData(world: World, land: readonly LngLat[][]): MapData {
  const base = baseOf(world);
  const toBase = toDatum(base.datum);
  const districts = mappedDistricts(world);
  return {
    builtOn: world.today,
    districts: districts.map((district) => districtOf(world, district)),
    places: districts
      .flatMap(({ id }) => placesIn(world, id, base.datum))
      .map((place) => ({ ...place, next: selectDates(place.next, world.today) })),
    labels: districts
      .flatMap((district) => labelsIn(world, district))
      .map((label) => ({ ...label, at: toBase(label.at) })),
    land: landAround(world, districts, land).map((line) => line.map((point) => rounded(toBase(point)))),
    base,
    cardsHref: urls.mapCards(),
  };
}

function districtOf(world: World, { id, name, bounds }: District): MapData['districts'][number] {
  const missing = missingPlaces(world, id);
  return { id, name, ...(bounds ? { bounds } : {}), ...(missing.length > 0 ? { missing } : {}) };
}

/** The stations of a district in the order of the static list. */
export const placesIn = (world: World, district: string, datum: Datum = 'WGS-84'): MapPlace[] =>
  stationsInOrder(world, district).map((station) => placeOf(world, station, datum));

/** Parents before children, highest level first. */
function stationsInOrder({ links }: World, district: string): Station[] {
  const withChildren = (station: Station): Station[] => [
    station,
    ...links.childrenOf(station.key).toSorted(byLevel).flatMap(withChildren),
  ];
  return links
    .stationsOfDistrict(district)
    .filter(({ key }) => links.ancestorsOf(key).length === 0)
    .toSorted(byLevel)
    .flatMap(withChildren);
}

/** Sessions at a station within eight weeks, without cancelled ones and ones moved elsewhere. */
function upcomingAt(world: World, key: string): Scheduled[] {
  const until = horizonOf(world.today);
  return world.links
    .activitiesOfStation(key)
    .flatMap((activity) =>
      world.schedule
        .ofActivity(activity.key)
        .filter((item) => item.day >= world.today && item.day < until && takesPlace(item)),
    )
    .sort(byDayAndTime);
}

const pointsOf = (stations: readonly Station[]): LngLat[] =>
  stations.map(pointOf).filter((point) => point !== undefined);

function placeOf(world: World, station: Station, datum: Datum): MapPlace {
  const { key, level, district, position, status, contact } = station;
  const { name, where, at, precision, ...inOtherDatums } = destinationOf(station);
  const items = upcomingAt(world, key);
  const kinds = new Set([...station.serves, ...items.flatMap(({ activity }) => activity.serves)]);
  const planned = plannedUntil(
    world.links.menusOfStation(key).map(({ month }) => month),
    world.today,
  );
  const approximate = position?.precision !== '准确';
  return {
    key,
    name,
    href: urls.station(key),
    level,
    district,
    ...(at ? { at, ...drawnPoint(at, datum) } : {}),
    approximate,
    ...(precision ? { precision } : {}),
    where,
    serves: ALL_MARKS.filter(({ name }) => kinds.has(name)).map(({ code }) => code),
    accessible: station.accessibility,
    has: assetsOf(world, station),
    open: status === '启用',
    status,
    ...(contact?.phone ? { phone: contact.phone, ...(contact.sample ? { phoneIsSample: true } : {}) } : {}),
    ...inOtherDatums,
    ...(planned === undefined ? {} : { planned }),
    next: items.map(occurrenceOf),
  };
}

function drawnPoint(at: LngLat, datum: Datum): Pick<MapPlace, 'drawn'> {
  return datum === 'WGS-84' || datum === 'CGCS2000' ? {} : { drawn: convert(at, 'WGS-84', datum) };
}

const toDatum =
  (datum: Datum) =>
  (point: LngLat): LngLat =>
    convert(point, 'WGS-84', datum);

function occurrenceOf({ day, start, end, state, activity }: Scheduled): MapOccurrence {
  return {
    day,
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
    title: activity.title,
    href: urls.activity(activity.owner, activity.id),
    join: joiningOf(activity).label,
    ...(state === '暂定' ? { provisional: true } : {}),
    ...(basisWord(activity) ? { basis: basisWord(activity) } : {}),
  };
}

/**
 * A district is labelled at the centre of its bounds, or the mean of its stations; a town at the mean of its stations, without those
 * placed only to their district.
 */
export function labelsIn(world: World, { id, name, bounds }: District): MapLabel[] {
  const stations = world.links.stationsOfDistrict(id);
  const towns = Map.groupBy(
    stations.filter(
      ({ town, position }) => town !== undefined && position !== undefined && position.precision !== '区县',
    ),
    ({ town }) => town!,
  );
  const centre = bounds
    ? middleOf([
        [bounds[0], bounds[1]],
        [bounds[2], bounds[3]],
      ])
    : middleOf(pointsOf(stations));
  return [
    ...(centre ? [{ name, at: centre, rank: 'district' as const }] : []),
    ...[...towns].map(([town, members]): MapLabel => ({ name: town, at: middleOf(pointsOf(members))!, rank: 'town' })),
  ].map((label) => ({ ...label, at: rounded(label.at) }));
}

function landAround(world: World, districts: readonly District[], land: readonly LngLat[][]): LngLat[][] {
  const near = districts.flatMap(({ id }): Bounds[] => {
    const around = boundsAround(pointsOf(world.links.stationsOfDistrict(id)), LAND_MARGIN_METRES);
    return around ? [around] : [];
  });
  const lines = new Map(
    near.flatMap((bounds) => land.flatMap((line) => clipLine(line, bounds))).map((line) => [line.join(' '), line]),
  );
  return [...lines.values()];
}

/** To about ten metres, enough for labels and a land line of 1:10 million. */
const rounded = ([lng, lat]: LngLat): LngLat => [Math.round(lng * 1e4) / 1e4, Math.round(lat * 1e4) / 1e4];

function baseOf({
  catalogue: {
    site: { map },
  },
}: World): MapBase {
  if (map === undefined) return { kind: 'embedded', datum: 'WGS-84' };
  const { tiles, subdomains, pmtiles, attribution, approval, datum, maxZoom } = map;
  return {
    ...(pmtiles === undefined ? { kind: 'tiles', url: tiles ?? '' } : { kind: 'pmtiles', url: urls.file(pmtiles) }),
    ...(subdomains === undefined ? {} : { subdomains }),
    attribution,
    ...(approval === undefined ? {} : { approval }),
    datum,
    ...(maxZoom === undefined ? {} : { maxZoom }),
  };
}
