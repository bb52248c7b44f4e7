/** Weight budgets by kind of page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PageKindName } from '../../src/page-kinds.ts';
import { isRedirect } from './pages/head.ts';
import { kindOfFile, type Problem, type Site } from './site.ts';
import { gzipSize, weigher, type Weight } from './weight.ts';

/** Bytes after gzip. */
interface Budget {
  total: number;
  js?: number;
  /** For readers who have chosen a community; otherwise the same as for all. */
  jsWithPlace?: number;
}

/** Loads at once on a phone with a weak signal: no framework. */
const CONTENT = { total: 25_000, js: 3_000 };
/** Its script redirects from addresses that a site no longer has. */
const NOT_FOUND = { total: 25_000, js: 4_000 };
/** On a screen that is on for days: turns pages, renews itself, and works without a network. */
const WALL = { total: 25_000, js: 4_000 };
/** In a frame on a page that has its own weight. */
const EMBEDDED = { total: 12_000, js: 3_000 };
/** Has a QR code for each activity with a sign-up. */
const POSTER = { total: 30_000, js: 3_000 };
/** Pages with a filter island, and long lists. */
const LIST = { total: 40_000 };
/** Long lists that a few lines of script filter, without a framework. */
const FILTERED = { total: 40_000, js: 6_000 };
/** Charts with their tables. */
const YEAR = { total: 40_000, js: 3_000 };
/** Every station as a list. The map's engine (Leaflet, clusters) is fetched when the map comes into view. */
const MAP = { total: 60_000, js: 35_000 };
/**
 * A whole month as a static page. What filters it, and shows it by week, is loaded on first use, also by readers with a community: with
 * the scripts that come after loading (browser/later.ts) theirs stays below 20 kB.
 */
const CALENDAR = { total: 50_000, js: 12_000, jsWithPlace: 18_000 };
/** Days with their activities; the filter needs no framework. */
const WEEK = { total: 35_000, js: 12_000 };
/** The search form before its data, and below it an index of all entries from A to Z. */
const SEARCH = { total: 70_000, js: 30_000 };

/** For editors: a form and its state. The checks, and readers for files, are fetched after it. */
const EDITING = { total: 150_000, js: 120_000 };

const BUDGETS: Readonly<Record<PageKindName, Budget>> = {
  home: WEEK,
  weekend: WEEK,
  nearby: LIST,
  elder: WEEK,
  week: WEEK,
  districts: LIST,
  district: WEEK,
  'district week': WEEK,
  'district about': CONTENT,
  'district year': YEAR,
  show: WALL,
  calendar: CALENDAR,
  month: LIST,
  coverage: LIST,
  'district coverage': LIST,
  'coverage year': LIST,
  'district coverage year': LIST,
  map: MAP,
  stations: LIST,
  highlights: CONTENT,
  station: CONTENT,
  'station screen': WALL,
  menu: CONTENT,
  poster: POSTER,
  'calendar sheet': CONTENT,
  forms: CONTENT,
  'station broadcast': CONTENT,
  'district broadcast': CONTENT,
  'short station': CONTENT,
  'short menu': CONTENT,
  teams: LIST,
  team: CONTENT,
  'team sheet': CONTENT,
  brands: FILTERED,
  'project library': CONTENT,
  brand: CONTENT,
  honours: CONTENT,
  concepts: CONTENT,
  concept: CONTENT,
  activity: CONTENT,
  changes: LIST,
  'district changes': LIST,
  subscribe: LIST,
  search: SEARCH,
  press: FILTERED,
  'district press': FILTERED,
  corrections: CONTENT,
  compare: LIST,
  'district teams': CONTENT,
  embed: FILTERED,
  'embedded district': EMBEDDED,
  'embedded station': EMBEDDED,
  'embedded team': EMBEDDED,
  about: CONTENT,
  offline: CONTENT,
  doc: CONTENT,
  bianji: EDITING,
  'monthly guide': CONTENT,
  licences: LIST,
  'not found': NOT_FOUND,
};

interface WeighedPage extends Weight {
  kind: PageKindName;
  file: string;
}

export function weighPages(site: Site): WeighedPage[] {
  const weigh = weigher(site);
  return site.pages
    .filter((page) => !isRedirect(page))
    .flatMap((page) => {
      const kind = kindOfFile(page.file);
      return kind === undefined ? [] : { kind, file: page.file, ...weigh(page) };
    });
}

export function budgetProblems(pages: readonly WeighedPage[]): Problem[] {
  return pages.flatMap(({ kind, file, total, js, jsWithPlace }) => [
    ...over(file, 'in all', total, BUDGETS[kind].total),
    ...over(file, 'of JavaScript', js, BUDGETS[kind].js ?? Infinity),
    ...over(file, 'of JavaScript with a community', jsWithPlace, BUDGETS[kind].jsWithPlace ?? Infinity),
  ]);
}

/** One line for the heaviest page of each kind. */
export function budgetTable(pages: readonly WeighedPage[]): string {
  const rows = (Object.keys(BUDGETS) as PageKindName[]).flatMap((kind) => {
    const ofKind = pages.filter((page) => page.kind === kind).sort((one, other) => other.total - one.total);
    return ofKind
      .slice(0, 1)
      .map(({ html, css, js, total, file }) => [
        kind,
        String(ofKind.length),
        kB(html),
        kB(css),
        kB(js),
        kB(total),
        kB(BUDGETS[kind].total),
        `/${file.replace(/index\.html$/, '')}`,
      ]);
  });
  return [['kind', 'pages', 'html', 'css', 'js', 'total', 'budget', 'heaviest (kB, gzip)'], ...rows]
    .map(
      ([kind = '', ...cells]) =>
        `${kind.padEnd(22)}${cells
          .slice(0, -1)
          .map((cell) => cell.padStart(8))
          .join('')}  ${cells.at(-1) ?? ''}`,
    )
    .join('\n');
}

/** What the islands of the calendar and the map fetch, for a district with 2,000 dates in a month. */
const MAX_DATA = 25_000;
const DATA = /^data\/(?:map|months\/[^/]+)\.json$/;

/** Files of data with their size after gzip, heaviest first. */
export function weighData({ folder, files }: Pick<Site, 'folder' | 'files'>): { file: string; bytes: number }[] {
  return [...files]
    .filter((file) => DATA.test(file))
    .map((file) => ({ file, bytes: gzipSize(readFileSync(join(folder, file))) }))
    .sort((one, other) => other.bytes - one.bytes);
}

export const dataProblems = (weighed: ReturnType<typeof weighData>): Problem[] =>
  weighed.flatMap(({ file, bytes }) => over(file, 'of data', bytes, MAX_DATA));

function over(file: string, scope: string, bytes: number, budget: number): Problem[] {
  return bytes <= budget ? [] : [{ file, text: `${kB(bytes)} kB ${scope}, the budget is ${kB(budget)} kB` }];
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
