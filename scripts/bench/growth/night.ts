/**
 * What a nightly build writes: builds a site for a day and for the next, and lists the files that differ, by kind, each kind with the
 * first difference of one file. What is written is uploaded every night, so a page must not change because a day has passed.
 */
import { spawnSync } from 'node:child_process';
import { linkSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addDays, type Day } from '../../../src/domain/calendar/day.ts';
import { differences } from '../../verify/differences.ts';
import { alignedTable } from '../table.ts';
import { filesOf, kindOf } from './files.ts';

export interface Night {
  /** The day of the second build. */
  day: Day;
  files: number;
  written: { kind: string; files: string[]; reason: string }[];
}

/** Of all files. */
const MAX_SHARE = 0.03;
/** Characters before and after the first difference. */
const AROUND = 30;

const script = fileURLToPath(new URL('../../build.ts', import.meta.url));

/** @param folder for the site and its cache; both may be there already @throws the output of a build that fails */
export function measureNight(content: string, folder: string, day: Day): Night {
  const [site, before] = [join(folder, 'dist'), join(folder, 'before')];
  build(content, folder, day);
  keepFiles(site, before);
  const next = addDays(day, 1);
  build(content, folder, next);
  return writtenSince(before, site, next);
}

/** Keeps the files of a site as they are: a build replaces files and does not write into them, so that a link keeps the old one. */
export function keepFiles(site: string, before: string): void {
  rmSync(before, { recursive: true, force: true });
  for (const { path } of filesOf(site)) {
    mkdirSync(dirname(join(before, path)), { recursive: true });
    linkSync(join(site, path), join(before, path));
  }
}

/** @param before from `keepFiles`, which is removed @param day of the build since then */
export function writtenSince(before: string, site: string, day: Day): Night {
  const present = new Set(filesOf(site).map(({ path }) => path));
  const written = differences(before, site).differing.filter((path) => present.has(path));
  const kinds = Object.entries(Object.groupBy(written, kindOf)).map(([kind, files = []]) => ({
    kind,
    files,
    reason: reasonOf(before, site, files[0]!),
  }));
  rmSync(before, { recursive: true, force: true });
  return { day, files: present.size, written: kinds.sort((a, b) => b.files.length - a.files.length) };
}

function build(content: string, folder: string, day: Day): void {
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    BUILD_DAY: day,
    CONTENT_DIR: content,
    OUT_DIR: join(folder, 'dist'),
    CACHE_DIR: join(folder, 'cache'),
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build for ${day} failed:\n${stdout.slice(-2000)}${stderr.slice(-2000)}`);
}

/** The first difference of a file, or why there is none. */
function reasonOf(before: string, after: string, path: string): string {
  if (/\.(?:png|jpe?g|ico)$/.test(path)) return path;
  const [old, now] = [textOf(join(before, path)), textOf(join(after, path))];
  if (old === undefined) return `${path} is new`;
  let at = 0;
  while (old[at] === now?.[at]) at += 1;
  const around = (text = ''): string => text.slice(Math.max(0, at - AROUND), at + AROUND).replace(/\s+/g, ' ');
  return `${path}: ${around(old)} → ${around(now)}`;
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

const writtenIn = ({ written }: Night): number => written.reduce((sum, { files }) => sum + files.length, 0);
const shareOf = (night: Night): number => writtenIn(night) / night.files;

export function nightTable(night: Night): string {
  const rows = night.written.map(({ kind, files }) => [kind, String(files.length)]);
  const reasons = night.written.map(({ kind, reason }) => `${kind}: ${reason}`);
  return [
    `the build of ${night.day} writes ${writtenIn(night)} of ${night.files} files, ${(shareOf(night) * 100).toFixed(1)} %`,
    alignedTable([['kind', 'written'], ...rows]),
    ...reasons,
  ].join('\n');
}

export const nightProblems = (night: Night): string[] =>
  shareOf(night) <= MAX_SHARE
    ? []
    : [`a nightly build writes ${(shareOf(night) * 100).toFixed(1)} % of the files, more than ${MAX_SHARE * 100} %`];
