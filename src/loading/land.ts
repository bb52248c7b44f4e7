/**
 * Land areas and coastlines from Natural Earth 1:10m (public domain), as packed by `world-atlas`. Contains no borders.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { feature, mesh } from 'topojson-client';
import { clipLine } from '../domain/geo/clip.ts';
import type { Bounds, LngLat } from '../domain/geo/geo.ts';

let lines: LngLat[][] | undefined;

/** Where stations may be (`position` in schema/fields.ts); a tenth of the world's coastlines. */
const STATION_BOUNDS: Bounds = [73, 3, 136, 54];

/** Coastlines within the bounds, as polylines. Read once. */
export const landLines = (): readonly LngLat[][] => (lines ??= readLines());

function readLines(): LngLat[][] {
  return (mesh(readLand()).coordinates as unknown as LngLat[][]).flatMap((line) => clipLine(line, STATION_BOUNDS));
}

/** Land areas of the world, as GeoJSON. */
export function landAreas(): object {
  const topology = readLand();
  return feature(topology, topology.objects['land']!);
}

function readLand(): Parameters<typeof mesh>[0] {
  // Resolved from the project's folder, as bundled code may run anywhere.
  const file = createRequire(join(process.cwd(), 'package.json')).resolve('world-atlas/land-10m.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof mesh>[0];
}
