/** Counts the files of a built site: by kind, and for each living and each archived activity of its menus. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isArchived } from '../../../src/domain/archive.ts';
import type { Day, Month } from '../../../src/domain/calendar/day.ts';
import { alignedTable } from '../table.ts';
import { planOf } from './plan.ts';

interface SiteFile {
  /** Below the folder of the site, with `/`. */
  path: string;
  bytes: number;
}

/** Files and bytes; disks and hosts count whole blocks, which `blocks` estimates. */
interface Sum {
  files: number;
  bytes: number;
  blocks: number;
}

/** Files for each activity of menus, with its share of the files of its menu; undefined where there are none. */
export interface FilesEach {
  living: number | undefined;
  archived: number | undefined;
}

/** Most file systems give every file whole blocks of this size. */
const BLOCK = 4096;

export function filesOf(folder: string): SiteFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return { path: path.slice(folder.length + 1).replaceAll('\\', '/'), bytes: statSync(path).size };
    });
}

/** Time of modification and size of each file, from which uploads see what has changed. */
export function snapshotOf(folder: string): Map<string, string> {
  const entries = filesOf(folder).map(({ path, bytes }) => {
    const { mtimeMs } = statSync(join(folder, path));
    return [path, `${String(mtimeMs)} ${String(bytes)}`] as const;
  });
  return new Map(entries);
}

/** @returns the share of the files that were written or removed in between, 0 to 1 */
export function changedShare(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): number {
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return paths.filter((path) => before.get(path) !== after.get(path)).length / paths.length;
}

/** The month of the menu that a file belongs to; undefined for all that is not of one menu. */
export function monthOfFile(path: string): Month | undefined {
  for (const pattern of OF_A_MENU) {
    const [, year = '', month = ''] = pattern.exec(path) ?? [];
    if (month !== '') return `${year.padStart(4, '20')}-${month}` as Month;
  }
  return undefined;
}

/** Ids of activities begin with their day, short addresses of menus end in YYMM. */
const OF_A_MENU = [
  /^(?:cards\/)?(?:activities|feeds\/activities)\/[^/]+\/[^/]+\/(\d{4})(\d{2})\d{2}-/,
  /^(?:cards\/)?stations\/[^/]+\/[^/]+\/(\d{4})-(\d{2})[./]/,
  /^data\/menus\/[^/]+\/[^/]+\/(\d{4})-(\d{2})\.json$/,
  /^s\/[^/]+\/(\d{2})(\d{2})\//,
];

export function fileTable(files: readonly SiteFile[], activities: number, today: Day): string {
  const kinds = Object.entries(Object.groupBy(files, ({ path }) => kindOf(path)));
  const rows = kinds
    .map(([kind, ofKind = []]) => ({ kind, ...sumOf(ofKind) }))
    .sort((one, other) => other.bytes - one.bytes)
    .map(({ kind, ...sum }) => [kind, ...cellsOf(sum)]);
  return [
    alignedTable([['kind', 'files', 'MB', 'MB in blocks'], ...rows, ['all', ...cellsOf(sumOf(files))]]),
    alignedTable([
      ['activities', 'number', 'files each', 'kB each', 'with its menu'],
      ...shares(files, activities, today),
    ]),
  ].join('\n\n');
}

export function filesEach(files: readonly SiteFile[], activities: number, today: Day): FilesEach {
  const eachOf = (age: keyof FilesEach): number | undefined => {
    const { number, ofAge } = ofMenus(files, activities, today, age);
    return number === 0 ? undefined : ofAge.length / number;
  };
  return { living: eachOf('living'), archived: eachOf('archived') };
}

/** Files of menus and their activities by activity, and all files of the site by activity. */
function shares(files: readonly SiteFile[], activities: number, today: Day): string[][] {
  const rows = (['living', 'archived'] as const).map((age) => {
    const { number, ofAge } = ofMenus(files, activities, today, age);
    return shareRow(age, number, ofAge);
  });
  return [...rows, shareRow('all, with the whole site', activities, files)];
}

/** @returns the number of activities of this age, and the files of their menus */
function ofMenus(
  files: readonly SiteFile[],
  activities: number,
  today: Day,
  age: keyof FilesEach,
): { number: number; ofAge: SiteFile[] } {
  const isOfAge = (month: Month): boolean => isArchived(month, today) === (age === 'archived');
  return {
    number: planOf(activities)
      .filter(({ month }) => isOfAge(month))
      .reduce((sum, menu) => sum + menu.activities, 0),
    ofAge: files.filter(({ path }) => {
      const month = monthOfFile(path);
      return month !== undefined && isOfAge(month);
    }),
  };
}

function shareRow(name: string, number: number, files: readonly SiteFile[]): string[] {
  const { bytes } = sumOf(files);
  const own = files.filter(({ path }) => /^(?:cards\/|feeds\/)?activities\//.test(path)).length;
  const each = (total: number) => (number === 0 ? '–' : (total / number).toFixed(2));
  return [name, String(number), each(own), each(bytes / 1000), each(files.length)];
}

/** `activities html`, `cards/activities png` */
export function kindOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  const extension = /[^.]+$/.exec(path)?.[0] ?? '';
  if (!path.includes('/')) return `top ${extension}`;
  if (['cards', 'data', 'feeds'].includes(first) && !second.includes('.')) {
    const detail = second === 'stations' && monthOfFile(path) ? 'menus' : second;
    const date = first === 'feeds' && /\/\d{4}-\d{2}-\d{2}\.ics$/.test(path) ? ' of a date' : '';
    return `${first}/${detail} ${extension}${date}`;
  }
  if (first === 'stations' && monthOfFile(path) !== undefined) {
    const name = path
      .split('/')
      .slice(4)
      .join('/')
      .replace(/\/?index\.html$|[-\d]*\.\w+$/g, '');
    return `menus ${name === '' ? '' : `${name} `}${extension}`;
  }
  return `${first} ${extension}`;
}

function sumOf(files: readonly SiteFile[]): Sum {
  return {
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    blocks: files.reduce((sum, { bytes }) => sum + Math.ceil(bytes / BLOCK) * BLOCK, 0),
  };
}

const cellsOf = ({ files, bytes, blocks }: Sum): string[] => [
  String(files),
  (bytes / 1e6).toFixed(1),
  (blocks / 1e6).toFixed(1),
];
