/**
 * Geometry of places. Order is always [longitude, latitude] in degrees (RFC 7946 §3.1.1); the datum is WGS-84, to which
 * `geo/datum.ts` converts once what content declares otherwise. Distances are metres on a sphere.
 */
export type LngLat = readonly [lng: number, lat: number];

/** Datums of coordinates in China. */
export const DATUMS = ['WGS-84', 'GCJ-02', 'BD-09', 'CGCS2000'] as const;
export type Datum = (typeof DATUMS)[number];

/** West, south, east, north. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Mean radius of the Earth in metres (IUGG R1). A sphere is off by less than 0.6 %, which is less than any street's detour. */
export const EARTH_RADIUS = 6_371_008.8;

/** Great-circle distance in metres, by the haversine formula (R. W. Sinnott, Sky and Telescope 68, 1984). */
export function distance([lng1, lat1]: LngLat, [lng2, lat2]: LngLat): number {
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const h = half(lat2 - lat1) + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * half(lng2 - lng1);
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}

export const isWithin = (centre: LngLat, point: LngLat, metres: number): boolean => distance(centre, point) <= metres;

export const isInBounds = ([lng, lat]: LngLat, [west, south, east, north]: Bounds): boolean =>
  lng >= west && lng <= east && lat >= south && lat <= north;

/** A distance in metres as degrees of longitude and of latitude, at this latitude. */
export function degreesOf(metres: number, lat: number): { lng: number; lat: number } {
  const perMetre = 180 / (Math.PI * EARTH_RADIUS);
  return { lng: (metres * perMetre) / Math.cos(radians(lat)), lat: metres * perMetre };
}

/** The arithmetic mean, for points a few kilometres apart and not across the 180th meridian. */
export function middleOf(points: readonly LngLat[]): LngLat | undefined {
  if (points.length === 0) return undefined;
  const mean = (index: 0 | 1) => points.reduce((sum, point) => sum + point[index], 0) / points.length;
  return [mean(0), mean(1)];
}

/** The smallest bounds around all points. */
export function boundsOf(points: readonly LngLat[]): Bounds | undefined {
  if (points.length === 0) return undefined;
  const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)];
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
