/**
 * Web Mercator (EPSG:3857) in pixels of a zoom level: 256 · 2^zoom around the equator, y downwards from 85.05° north. For drawing only;
 * distances are computed in domain/geo/geo.ts.
 */
import type { LngLat } from '../../../view-models/map/data.ts';

export interface Pixel {
  x: number;
  y: number;
}

const TILE = 256;
/** Circumference of the sphere of EPSG:3857, in metres. */
const EQUATOR = 40_075_016.69;

export function project([lng, lat]: LngLat, zoom: number): Pixel {
  const world = TILE * 2 ** zoom;
  const sine = Math.sin((lat * Math.PI) / 180);
  return { x: ((lng + 180) / 360) * world, y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * world };
}

export function unproject({ x, y }: Pixel, zoom: number): [lng: number, lat: number] {
  const world = TILE * 2 ** zoom;
  return [(x / world) * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / world))) * 180) / Math.PI];
}

export const metresPerPixel = (lat: number, zoom: number): number =>
  (EQUATOR * Math.cos((lat * Math.PI) / 180)) / (TILE * 2 ** zoom);
