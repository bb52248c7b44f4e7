/** One cold build in a process of its own, in folders of its own. */
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeBenchContent } from './content.ts';
import { FIRST_MONTH } from './plan.ts';
import type { Resources } from './resources.ts';

export interface Measured extends Resources {
  activities: number;
  pages: number;
  /** On the wall. */
  seconds: number;
}

/** A week of the first month, so that there are weeks before and after it. */
const BUILD_DAY = `${FIRST_MONTH}-22`;
const CACHE = '.cache/bench';
const astro = fileURLToPath(new URL('../../../node_modules/astro/bin/astro.mjs', import.meta.url));
const preload = new URL('resources.ts', import.meta.url).href;

/** @returns the built site, of a size that the build bench may have built as well. */
export function buildBenchSite(activities: number): string {
  measureBuild(activities, { profile: false });
  return resolve(CACHE, String(activities), 'dist');
}

/** @throws when the build fails, with what it printed. */
export function measureBuild(activities: number, options: { profile: boolean }): Measured {
  const folder = resolve(CACHE, String(activities));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeBenchContent(join(folder, 'content'), activities);

  const report = join(folder, 'resources.json');
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    BUILD_DAY,
    RESOURCES_FILE: report,
    CONTENT_DIR: join(folder, 'content'),
    OUT_DIR: join(folder, 'dist'),
    CACHE_DIR: join(folder, 'cache'),
  };
  const profile = options.profile ? ['--cpu-prof', '--cpu-prof-dir', join(folder, 'profile')] : [];
  const start = performance.now();
  const run = spawnSync(process.execPath, ['--import', preload, ...profile, astro, 'build'], {
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
