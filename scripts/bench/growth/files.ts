/** Counts the files of a built site: by kind, and for each living and each archived activity of its menus. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isArchived } from '../../../src/domain/archive.ts';
import type { Day, Month } from '../../../src/domain/calendar/day.ts';
import { alignedTable } from '../table.ts';
import { planOf } from './plan.ts';

export interface SiteFile {
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

/** Files of menus and their activities by activity, and all files of the site by activity. */
function shares(files: readonly SiteFile[], activities: number, today: Day): string[][] {
  const menus = planOf(activities);
  const ages = [
    ['living', false],
    ['archived', true],
  ] as const;
  const rows = ages.map(([name, archived]) => {
    const number = menus
      .filter(({ month }) => isArchived(month, today) === archived)
      .reduce((sum, menu) => sum + menu.activities, 0);
    const ofAge = files.filter(({ path }) => {
      const month = monthOfFile(path);
      return month !== undefined && isArchived(month, today) === archived;
    });
    return shareRow(name, number, ofAge);
  });
  return [...rows, shareRow('all, with the whole site', activities, files)];
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
