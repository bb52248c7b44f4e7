/** Measures a build with empty caches, in its own process and folders. */
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeBenchContent } from './content.ts';
import { buildDayOf } from './plan.ts';
import type { Resources } from './resources.ts';

export interface Measured extends Resources {
  activities: number;
  pages: number;
  /** Elapsed time. */
  seconds: number;
}

const CACHE = '.cache/bench';
const script = fileURLToPath(new URL('../../build.ts', import.meta.url));
const preload = new URL('resources.ts', import.meta.url).href;

/** @returns the folder of the built site, which the growth benchmark may have built already */
export function buildBenchSite(activities: number): string {
  measureBuild(activities, { profile: false });
  return benchSite(activities);
}

/** The folder of the site that `measureBuild` builds. */
export const benchSite = (activities: number): string => resolve(CACHE, String(activities), 'dist');

export const benchContentOf = (activities: number): string => resolve(CACHE, String(activities), 'content');

/** @throws the output of a build that fails */
export function measureBuild(activities: number, options: { profile: boolean }): Measured {
  const folder = resolve(CACHE, String(activities));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeBenchContent(join(folder, 'content'), activities);

  const report = join(folder, 'resources.json');
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    BUILD_DAY: buildDayOf(activities),
    RESOURCES_FILE: report,
    CONTENT_DIR: join(folder, 'content'),
    OUT_DIR: join(folder, 'dist'),
    CACHE_DIR: join(folder, 'cache'),
  };
  const profile = options.profile ? ['--cpu-prof', '--cpu-prof-dir', join(folder, 'profile')] : [];
  const start = performance.now();
  const run = spawnSync(process.execPath, ['--import', preload, ...profile, script], {
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const seconds = (performance.now() - start) / 1000;
  if (run.status !== 0)
    throw new Error(
      `The build of ${activities} activities failed:\n${run.stdout.slice(-2000)}${run.stderr.slice(-2000)}`,
    );
  const pages = globSync('**/*.html', { cwd: join(folder, 'dist') }).length;
  return { activities, pages, seconds, ...(JSON.parse(readFileSync(report, 'utf8')) as Resources) };
}
