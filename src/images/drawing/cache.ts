/** Pictures that were drawn before, by a hash of everything that went into them: a second build draws only what has changed. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import { env } from '../../env.ts';
import { keptOrMade } from './kept-file.ts';

/** To be raised when what draws them (draw.ts) changes otherwise than by a package. */
const DRAWN_BY = 1;
const PACKAGES = ['satori', '@resvg/resvg-js', 'sharp', '@expo-google-fonts/noto-sans-sc', 'noto-serif-sc'] as const;
const versions = [DRAWN_BY, ...PACKAGES.map((name) => manifest.dependencies[name])].join(' ');

/** Beside Astro's own cache where that was moved, so that a build from nothing finds nothing. */
const folder = (): string => (env.CACHE_DIR === undefined ? '.cache/images' : join(env.CACHE_DIR, 'images'));

export async function cachedPng(content: object, draw: () => Promise<Buffer>): Promise<Buffer> {
  const name = createHash('sha256').update(versions).update(JSON.stringify(content)).digest('hex');
  return (await keptOrMade(join(folder(), `${name}.kept`), draw)).bytes;
}
