/** How heavy a page may be, by what kind of page it is. */
import { type PageKindName } from '../../src/page-kinds.ts';
import { isRedirect } from './pages/head.ts';
import { kindOfFile, type Problem, type Site } from './site.ts';
import { weigher, type Weight } from './weight.ts';

/** Bytes after gzip. */
interface Budget {
  total: number;
  js?: number;
}

/** Read in a moment, on a phone with a weak signal: no framework. */
const CONTENT = { total: 25_000, js: 3_000 };
/** Printed rather than read: a QR code for each activity with a sign-up. */
const POSTER = { total: 30_000, js: 3_000 };
/** Has an island with filters, or is a long list. */
const CHOOSING = { total: 40_000 };
/** Every station as a list. The map's engine (Leaflet, clusters) is fetched when the map comes into view. */
const MAP = { total: 65_000, js: 65_000 };
/** A whole month as a static page, and the island that takes over from it: filters, views, keys. */
const CALENDAR = { total: 65_000, js: 30_000 };
/** The search form before its data, and below it an index of all entries from A to Z. */
const SEARCH = { total: 70_000, js: 30_000 };

/** For editors: a form and its state. The checks, and readers for files, are fetched after it. */
const EDITING = { total: 150_000, js: 120_000 };

const BUDGETS: Readonly<Record<PageKindName, Budget>> = {
  home: CHOOSING,
  weekend: CHOOSING,
  nearby: CHOOSING,
  elder: CHOOSING,
  week: CHOOSING,
  districts: CHOOSING,
  district: CHOOSING,
  'district week': CHOOSING,
  'district about': CONTENT,
  calendar: CALENDAR,
  month: CHOOSING,
  coverage: CHOOSING,
  'district coverage': CHOOSING,
  'coverage year': CHOOSING,
  'district coverage year': CHOOSING,
  map: MAP,
  stations: CHOOSING,
  station: CONTENT,
  menu: CONTENT,
  poster: POSTER,
  'calendar sheet': CONTENT,
  'short station': CONTENT,
  'short menu': CONTENT,
  teams: CHOOSING,
  team: CONTENT,
  'team sheet': CONTENT,
  brands: CHOOSING,
  brand: CONTENT,
  activity: CONTENT,
  changes: CHOOSING,
  'district changes': CHOOSING,
  subscribe: CHOOSING,
  search: SEARCH,
  press: CONTENT,
  about: CONTENT,
  bianji: EDITING,
  licences: CHOOSING,
  'not found': CONTENT,
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
  return pages.flatMap(({ kind, file, total, js }) => [
    ...over(file, 'in all', total, BUDGETS[kind].total),
    ...over(file, 'of JavaScript', js, BUDGETS[kind].js ?? Infinity),
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
  return [['kind', 'pages', 'html', 'css', 'js', 'total', 'budget', 'the heaviest (kB, gzip)'], ...rows]
    .map(
      ([kind = '', ...cells]) =>
        `${kind.padEnd(22)}${cells
          .slice(0, -1)
          .map((cell) => cell.padStart(8))
          .join('')}  ${cells.at(-1) ?? ''}`,
    )
    .join('\n');
}

function over(file: string, what: string, bytes: number, budget: number): Problem[] {
  return bytes <= budget ? [] : [{ file, text: `${kB(bytes)} kB ${what}, the budget is ${kB(budget)} kB` }];
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
