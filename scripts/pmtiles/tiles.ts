/** Vector tiles from the site's own data: land without borders, names of districts and towns. */
import GeoJSONVT, { type LegacyTile } from 'geojson-vt';
import { fromGeojsonVt } from 'vt-pbf';
import { boundsAround } from '../../src/domain/geo/circles.ts';
import { boundsOf, type Bounds, type LngLat } from '../../src/domain/geo/geo.ts';
import type { MapData, MapLabel } from '../../src/view-models/map/data.ts';
import type { Tile } from './archive.ts';

interface Area {
  tiles: Tile[];
  bounds: Bounds;
}

/** Zoom levels, from the whole country to a town. */
const LEVELS: { from: number; to: number } = { from: 4, to: 10 };
/** Distance around each station that tiles cover. */
const AROUND_METRES = 15_000;
const EXTENT = 4096;

/** @param land GeoJSON of the land of the world */
export function tilesOf({ places, labels }: Pick<MapData, 'places' | 'labels'>, land: object): Area {
  const points = places.flatMap(({ at }) => (at ? [at] : []));
  const bounds = boundsOf(points.flatMap((point) => cornersAround(point)));
  if (bounds === undefined) throw new Error('No station has coordinates: there are no tiles to write.');
  const sources = { earth: indexOf(land), places: indexOf(collectionOf(labels)) };
  const tiles = [...addressesAround(points)].flatMap((address): Tile[] => {
    const [z, x, y] = address.split('/').map(Number) as [number, number, number];
    const layers = Object.entries(sources).flatMap(([name, index]): [string, LegacyTile][] => {
      const tile = index.getTile(z, x, y);
      return tile ? [[name, tile]] : [];
    });
    return layers.length > 0
      ? [{ z, x, y, data: fromGeojsonVt(Object.fromEntries(layers), { version: 2, extent: EXTENT }) }]
      : [];
  });
  return { tiles, bounds };
}

/** Layers and kinds are named as in the Protomaps basemap, which protomaps-leaflet draws without configuration. */
const collectionOf = (labels: readonly MapLabel[]): object => ({
  type: 'FeatureCollection',
  features: labels.map(({ name, at, rank }) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: at },
    properties: {
      kind: 'locality',
      name,
      min_zoom: rank === 'district' ? LEVELS.from : 9,
      population_rank: rank === 'district' ? 10 : 5,
    },
  })),
});

const indexOf = (geoJson: object): GeoJSONVT =>
  new GeoJSONVT(geoJson as ConstructorParameters<typeof GeoJSONVT>[0], {
    maxZoom: LEVELS.to,
    indexMaxZoom: 4,
    extent: EXTENT,
  });

function cornersAround(point: LngLat): [southWest: LngLat, northEast: LngLat] {
  const [west, south, east, north] = boundsAround([point], AROUND_METRES)!;
  return [
    [west, south],
    [east, north],
  ];
}

/** `zoom/column/row` of the tiles around each point, without duplicates. */
function addressesAround(points: readonly LngLat[]): Set<string> {
  const zooms = numbersFrom(LEVELS.from, LEVELS.to);
  return new Set(points.flatMap((point) => zooms.flatMap((z) => addressesAt(z, point))));
}

function addressesAt(z: number, point: LngLat): string[] {
  const [[west, south], [east, north]] = cornersAround(point);
  const rows = numbersFrom(rowOf(north, z), rowOf(south, z));
  return numbersFrom(columnOf(west, z), columnOf(east, z)).flatMap((x) =>
    rows.map((y) => `${String(z)}/${String(x)}/${String(y)}`),
  );
}

const numbersFrom = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const columnOf = (lng: number, z: number): number => Math.floor(((lng + 180) / 360) * 2 ** z);

/** Web Mercator (EPSG:3857). */
function rowOf(lat: number, z: number): number {
  const sine = Math.sin((lat * Math.PI) / 180);
  return Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** z);
}
