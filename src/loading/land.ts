/** The land line of the world, from Natural Earth 1:10m (public domain) as `world-atlas` packs it. Read once, at build time. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { mesh } from 'topojson-client';
import type { LngLat } from '../domain/geo.ts';

let lines: LngLat[][] | undefined;

export const landLines = (): readonly LngLat[][] => (lines ??= readLines());

function readLines(): LngLat[][] {
  // From the folder of the project: what a build bundles may run anywhere.
  const file = createRequire(join(process.cwd(), 'package.json')).resolve('world-atlas/land-10m.json');
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof mesh>[0];
  return mesh(topology).coordinates as unknown as LngLat[][];
}
