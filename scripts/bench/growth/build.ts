/** Builds a site of generated content three times, each in its own process: with empty caches, after an edit, and a day later. */
import { globSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addDays, type Day } from '../../../src/domain/calendar/day.ts';
import { runMeasured, type Usage } from '../usage.ts';
import { editComingMenu, writeBenchContent } from './content.ts';
import { changedShare, filesEach, filesOf, snapshotOf, type FilesEach } from './files.ts';
import { keepFiles, writtenSince, type Night } from './night.ts';
import { buildDayOf } from './plan.ts';

export interface Measured {
  activities: number;
  pages: number;
  /** Bytes of the site. */
  bytes: number;
  filesEach: FilesEach;
  /** With empty caches: compiles the code, draws all pictures. */
  cold: Usage;
  /** After one menu has been edited. */
  edited: Usage;
  /** A day later, with the same content. */
  nightly: Usage;
  /** Share of the files that the nightly build wrote or removed, 0 to 1: what is uploaded. */
  changed: number;
  /** What it wrote. */
  night: Night;
}

const CACHE = '.cache/bench';
const script = fileURLToPath(new URL('../../build.ts', import.meta.url));

/** @returns the folder of the built site, which the growth benchmark may have built already */
export async function buildBenchSite(activities: number): Promise<string> {
  const folder = contentFolderOf(String(activities), activities);
  await buildIn(folder, 'site', buildDayOf(activities));
  return benchSite(activities);
}

/** The folder of the site that `measureBuilds` builds. */
export const benchSite = (activities: number): string => resolve(CACHE, String(activities), 'dist');

/** @throws the output of a build that fails */
export async function measureBuilds(activities: number, options: { profile: boolean }): Promise<Measured> {
  const folder = contentFolderOf(String(activities), activities);
  const today = buildDayOf(activities);
  const site = benchSite(activities);
  const profile = (name: string): string[] =>
    options.profile ? ['--cpu-prof', '--cpu-prof-dir', join(folder, 'profile', name)] : [];

  const cold = await buildIn(folder, 'cold build', today, profile('cold'));
  editComingMenu(join(folder, 'content'), activities);
  const edited = await buildIn(folder, 'build after an edit', today, profile('edited'));
  const [snapshot, before] = [snapshotOf(site), join(folder, 'before')];
  keepFiles(site, before);
  const nightly = await buildIn(folder, 'nightly build', addDays(today, 1), profile('nightly'));

  const files = filesOf(site);
  return {
    activities,
    pages: globSync('**/*.html', { cwd: site }).length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    filesEach: filesEach(files, activities, today),
    cold,
    edited,
    nightly,
    changed: changedShare(snapshot, snapshotOf(site)),
    night: writtenSince(before, site, addDays(today, 1)),
  };
}

/**
 * @param name of a folder in the cache
 * @param first number of the first district
 * @returns the folder, which has nothing but content of this size
 */
export function contentFolderOf(name: string, activities: number, first = 0): string {
  const folder = resolve(CACHE, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeBenchContent(join(folder, 'content'), activities, first);
  return folder;
}

/** Builds the content of such a folder into `dist`, with caches in `cache`. */
export async function buildIn(folder: string, name: string, today: Day, nodeOptions: string[] = []): Promise<Usage> {
  process.stderr.write(`${name} …\n`);
  return runMeasured({
    name,
    command: [process.execPath, ...nodeOptions, script],
    settings: {
      ASTRO_TELEMETRY_DISABLED: '1',
      BUILD_DAY: today,
      CONTENT_DIR: join(folder, 'content'),
      OUT_DIR: join(folder, 'dist'),
      CACHE_DIR: join(folder, 'cache'),
    },
  });
}
