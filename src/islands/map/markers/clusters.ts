/** Clusters the stations for each zoom, with supercluster. */
import Supercluster from 'supercluster';
import type { Bounds, LngLat, MapPlace } from '../../../view-models/map/data.ts';
import { ZOOM_RANGE } from '../state/url-state.ts';
import { drawnPoint } from '../leaflet/drawn-point.ts';

export type MapItem = StationPoint | Cluster;

export interface StationPoint {
  place: MapPlace;
  at: LngLat;
  /** Position in the list. */
  rank: number;
}

export interface Cluster {
  id: number;
  count: number;
  at: LngLat;
  /** Rank of its first station. */
  rank: number;
  first: MapPlace;
  /** All of its stations are at one spot, so that no zoom splits it. */
  isCoincident: boolean;
}

export interface ClusterIndex {
  /** In the order of the list. */
  itemsIn: (bounds: Bounds, zoom: number) => MapItem[];
  /** The stations of a cluster, in the order of the list. */
  leavesOf: (cluster: Cluster) => StationPoint[];
  /** The zoom at which it splits; undefined where it is coincident. */
  expansionZoom: (cluster: Cluster) => number | undefined;
  /** The lowest zoom, from `from` on, at which the station is on its own or its cluster coincident. */
  zoomToReveal: (key: string, from: number) => number;
  /** The cluster at this zoom that contains the station. */
  clusterContaining: (key: string, zoom: number) => Cluster | undefined;
}

/** Aggregated for every cluster, so that its leaves need not be loaded to draw it. */
interface ClusterProperties {
  rank: number;
  west: number;
  south: number;
  east: number;
  north: number;
}

/** In degrees, about 10 cm: stations within it are at one spot. */
const SAME_SPOT = 1e-6;
/** In degrees at zoom 0: the cluster of a station is searched for within this distance. */
const SEARCH_REACH = 180;

export const isCluster = (item: MapItem): item is Cluster => 'id' in item;

/** South-west and north-east corners; undefined without points. */
export function boundsOf(points: readonly LngLat[]): [low: LngLat, high: LngLat] | undefined {
  const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)];
  return points.length === 0
    ? undefined
    : [
        [Math.min(...lngs), Math.min(...lats)],
        [Math.max(...lngs), Math.max(...lats)],
      ];
}

/** @param radius in pixels: markers within it are merged */
export function createClusterIndex(places: readonly MapPlace[], radius: number): ClusterIndex {
  const points = places.flatMap((place): StationPoint[] => {
    const at = drawnPoint(place);
    return at ? [{ place, at, rank: 0 }] : [];
  });
  points.forEach((point, rank) => {
    point.rank = rank;
  });
  const ranks = new Map(points.map(({ place, rank }) => [place.key, rank]));
  const index = new Supercluster<ClusterProperties, ClusterProperties>({
    // Up to the highest zoom, where only coincident stations remain clustered.
    radius,
    extent: 256,
    minZoom: ZOOM_RANGE.min,
    maxZoom: ZOOM_RANGE.max,
    map: (extent) => ({ ...extent }),
    reduce: aggregate,
  });
  index.load(
    points.map(({ at: [lng, lat], rank }) => ({
      type: 'Feature',
      properties: { rank, west: lng, east: lng, south: lat, north: lat },
      geometry: { type: 'Point', coordinates: [lng, lat] },
    })),
  );

  const toItem = ({ properties, geometry }: ReturnType<typeof index.getClusters>[number]): MapItem => {
    const [lng = 0, lat = 0] = geometry.coordinates;
    return 'cluster' in properties
      ? {
          id: properties.cluster_id,
          count: properties.point_count,
          at: [lng, lat],
          rank: properties.rank,
          first: points[properties.rank]!.place,
          isCoincident: isWithinSpot(properties),
        }
      : points[properties.rank]!;
  };
  const itemsIn = (bounds: Bounds, zoom: number): MapItem[] =>
    index
      .getClusters([...bounds], zoom)
      .map(toItem)
      .sort((one, other) => one.rank - other.rank);
  const leavesOf = ({ id }: Cluster): StationPoint[] =>
    index
      .getLeaves(id, Infinity)
      .map(({ properties }) => points[properties.rank]!)
      .sort((one, other) => one.rank - other.rank);
  const clusterContaining = (key: string, zoom: number): Cluster | undefined => {
    const point = points[ranks.get(key) ?? -1];
    if (!point) return undefined;
    const reach = SEARCH_REACH / 2 ** zoom;
    const [lng, lat] = point.at;
    return itemsIn([lng - reach, lat - reach, lng + reach, lat + reach], zoom)
      .filter(isCluster)
      .filter(({ rank }) => rank <= point.rank)
      .find((cluster) => leavesOf(cluster).includes(point));
  };
  return {
    itemsIn,
    leavesOf,
    clusterContaining,
    expansionZoom: (cluster) => (cluster.isCoincident ? undefined : index.getClusterExpansionZoom(cluster.id)),
    zoomToReveal(key, from) {
      for (let zoom = from; zoom < ZOOM_RANGE.max; zoom += 1) {
        const cluster = clusterContaining(key, zoom);
        if (!cluster || cluster.isCoincident) return zoom;
      }
      return ZOOM_RANGE.max;
    },
  };
}

function aggregate(sum: ClusterProperties, { rank, west, south, east, north }: Readonly<ClusterProperties>): void {
  sum.rank = Math.min(sum.rank, rank);
  sum.west = Math.min(sum.west, west);
  sum.south = Math.min(sum.south, south);
  sum.east = Math.max(sum.east, east);
  sum.north = Math.max(sum.north, north);
}

const isWithinSpot = ({ west, south, east, north }: ClusterProperties): boolean =>
  east - west < SAME_SPOT && north - south < SAME_SPOT;
