/** Cache of drawn pictures by a hash of their inputs, so that a build draws only what has changed. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import { env } from '../../env.ts';
import { keptOrMade } from './kept-file.ts';

/** Increase it when draw.ts changes its output without a new package version. */
const DRAWN_BY = 2;
const PACKAGES = ['satori', '@resvg/resvg-js', '@expo-google-fonts/noto-sans-sc', 'noto-serif-sc'] as const;
const versions = [DRAWN_BY, ...PACKAGES.map((name) => manifest.dependencies[name])].join(' ');

/** Inside CACHE_DIR if that is set, so that a clean build starts without pictures. */
const folder = (): string => (env.CACHE_DIR === undefined ? '.cache/images' : join(env.CACHE_DIR, 'images'));

export async function cachedPng(content: object, draw: () => Promise<Buffer>): Promise<Buffer> {
  const name = createHash('sha256').update(versions).update(JSON.stringify(content)).digest('hex');
  return (await keptOrMade(join(folder(), `${name}.kept`), draw)).bytes;
}
