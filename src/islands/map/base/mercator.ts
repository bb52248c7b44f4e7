/**
 * Web Mercator (EPSG:3857) in the pixels of a zoom: 256 · 2^zoom of them around the equator, y downwards from 85.05° north.
 * It projects what is drawn; distances are counted in domain/geo.ts.
 */
import type { LngLat } from '../../../view-models/map/data.ts';

export interface Pixel {
  x: number;
  y: number;
}

const TILE = 256;
/** Of the Earth that EPSG:3857 assumes, in metres. */
const EQUATOR = 40_075_016.69;

export function pixelOf([lng, lat]: LngLat, zoom: number): Pixel {
  const world = TILE * 2 ** zoom;
  const sine = Math.sin((lat * Math.PI) / 180);
  return { x: ((lng + 180) / 360) * world, y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * world };
}

export function lngLatOf({ x, y }: Pixel, zoom: number): [lng: number, lat: number] {
  const world = TILE * 2 ** zoom;
  return [(x / world) * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / world))) * 180) / Math.PI];
}

/** How many metres lie under a pixel at this latitude. */
export const metresPerPixel = (lat: number, zoom: number): number =>
  (EQUATOR * Math.cos((lat * Math.PI) / 180)) / (TILE * 2 ** zoom);
