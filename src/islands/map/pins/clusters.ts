/** Stations as they are drawn at a zoom: one by one where there is room, else together. */
import Supercluster from 'supercluster';
import type { Bounds, LngLat, MapPlace } from '../../../view-models/map/data.ts';
import { ZOOMS } from '../state/address.ts';
import { drawnPoint } from '../leaflet/drawn-point.ts';

export type Dot = Single | Bunch;

export interface Single {
  place: MapPlace;
  at: LngLat;
  /** Where it stands in the list. */
  rank: number;
}

export interface Bunch {
  id: number;
  count: number;
  at: LngLat;
  /** Of its first station. */
  rank: number;
  first: MapPlace;
  /** All of it stands there. */
  oneSpot: boolean;
}

export interface Clusters {
  /** In the order of the list. */
  dotsIn: (bounds: Bounds, zoom: number) => Dot[];
  /** The stations of a bunch, in the order of the list. */
  membersOf: (bunch: Bunch) => Single[];
  /** The zoom at which it falls apart; undefined when all of it is on one spot. */
  zoomToOpen: (bunch: Bunch) => number | undefined;
  /** The least zoom from `from` on at which a station is seen by itself, or its bunch is all on one spot. */
  zoomToSee: (key: string, from: number) => number;
  /** The bunch at this zoom that holds the station. */
  bunchWith: (key: string, zoom: number) => Bunch | undefined;
}

/** Carried by every bunch, so that none need be taken apart to be drawn. */
interface Extent {
  rank: number;
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Degrees; some 10 cm. Nearer ones are on the same spot. */
const SAME_SPOT = 1e-6;
/** Degrees around a station in which its bunch is looked for at zoom 0. */
const REACH = 180;

export const isBunch = (dot: Dot): dot is Bunch => 'id' in dot;

/** South-west and north-east corners around points as they are drawn. */
export function boundsOfAll(points: readonly LngLat[]): [low: LngLat, high: LngLat] | undefined {
  const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)];
  return points.length === 0
    ? undefined
    : [
        [Math.min(...lngs), Math.min(...lats)],
        [Math.max(...lngs), Math.max(...lats)],
      ];
}

/** @param radius pixels in which markers would overlap */
export function clustersOf(places: readonly MapPlace[], radius: number): Clusters {
  const singles = places.flatMap((place): Single[] => {
    const at = drawnPoint(place);
    return at ? [{ place, at, rank: 0 }] : [];
  });
  singles.forEach((single, rank) => {
    single.rank = rank;
  });
  const ranks = new Map(singles.map(({ place, rank }) => [place.key, rank]));
  const index = new Supercluster<Extent, Extent>({
    // At the last zoom too: what is on one spot stays together and fans out.
    radius,
    extent: 256,
    minZoom: ZOOMS.least,
    maxZoom: ZOOMS.most,
    map: (extent) => ({ ...extent }),
    reduce: widen,
  });
  index.load(
    singles.map(({ at: [lng, lat], rank }) => ({
      type: 'Feature',
      properties: { rank, west: lng, east: lng, south: lat, north: lat },
      geometry: { type: 'Point', coordinates: [lng, lat] },
    })),
  );

  const dotOf = ({ properties, geometry }: ReturnType<typeof index.getClusters>[number]): Dot => {
    const [lng = 0, lat = 0] = geometry.coordinates;
    return 'cluster' in properties
      ? {
          id: properties.cluster_id,
          count: properties.point_count,
          at: [lng, lat],
          rank: properties.rank,
          first: singles[properties.rank]!.place,
          oneSpot: isOneSpot(properties),
        }
      : singles[properties.rank]!;
  };
  const dotsIn = (bounds: Bounds, zoom: number): Dot[] =>
    index
      .getClusters([...bounds], zoom)
      .map(dotOf)
      .sort((one, other) => one.rank - other.rank);
  const membersOf = ({ id }: Bunch): Single[] =>
    index
      .getLeaves(id, Infinity)
      .map(({ properties }) => singles[properties.rank]!)
      .sort((one, other) => one.rank - other.rank);
  const bunchWith = (key: string, zoom: number): Bunch | undefined => {
    const single = singles[ranks.get(key) ?? -1];
    if (!single) return undefined;
    const reach = REACH / 2 ** zoom;
    const [lng, lat] = single.at;
    return dotsIn([lng - reach, lat - reach, lng + reach, lat + reach], zoom)
      .filter(isBunch)
      .filter(({ rank }) => rank <= single.rank)
      .find((bunch) => membersOf(bunch).includes(single));
  };
  return {
    dotsIn,
    membersOf,
    bunchWith,
    zoomToOpen: (bunch) => (bunch.oneSpot ? undefined : index.getClusterExpansionZoom(bunch.id)),
    zoomToSee(key, from) {
      for (let zoom = from; zoom < ZOOMS.most; zoom += 1) {
        const bunch = bunchWith(key, zoom);
        if (!bunch || bunch.oneSpot) return zoom;
      }
      return ZOOMS.most;
    },
  };
}

function widen(sum: Extent, { rank, west, south, east, north }: Readonly<Extent>): void {
  sum.rank = Math.min(sum.rank, rank);
  sum.west = Math.min(sum.west, west);
  sum.south = Math.min(sum.south, south);
  sum.east = Math.max(sum.east, east);
  sum.north = Math.max(sum.north, north);
}

const isOneSpot = ({ west, south, east, north }: Extent): boolean =>
  east - west < SAME_SPOT && north - south < SAME_SPOT;
