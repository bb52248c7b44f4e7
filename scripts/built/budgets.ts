/** How heavy a page may be, by what kind of page it is. */
import { sendsOn } from './pages/head.ts';
import type { Problem, Site } from './site.ts';
import { weigher, type Weight } from './weight.ts';

interface Kind {
  name: string;
  /** Matches the file of the page. */
  files: RegExp;
  budget: { total: number; js?: number };
}

/** One reads it in a moment, on a phone with one bar: no framework. */
const CONTENT = { total: 25_000, js: 3_000 };
/** Printed rather than read: a code for each activity that one signs up for. */
const NOTICE = { total: 30_000, js: 3_000 };
/** Has an island for choosing. */
const CHOOSING = { total: 40_000 };
/** Every station as a list. The map's engine (Leaflet, clusters) is fetched when the map comes into view. */
const MAP = { total: 65_000, js: 65_000 };
/** A whole month as a static page, and what takes over from it: filters, views, keys. */
const CALENDAR = { total: 65_000, js: 30_000 };

/** All that the search needs before its data, and below it everything there is from A to Z. */
const SEARCH = { total: 70_000, js: 30_000 };

export const KINDS: readonly Kind[] = [
  { name: 'home', files: /^index\.html$/, budget: CHOOSING },
  { name: 'weekend', files: /^weekend\/index\.html$/, budget: CHOOSING },
  { name: 'nearby', files: /^nearby\/index\.html$/, budget: CHOOSING },
  { name: 'map', files: /^map\/index\.html$/, budget: MAP },
  { name: 'district', files: /^districts\/[^/]+\/index\.html$/, budget: CHOOSING },
  { name: 'district about', files: /^districts\/[^/]+\/about\/index\.html$/, budget: CONTENT },
  { name: 'station', files: /^stations\/[^/]+\/[^/]+\/index\.html$/, budget: CONTENT },
  { name: 'menu', files: /^stations\/[^/]+\/[^/]+\/\d{4}-\d{2}\/index\.html$/, budget: CONTENT },
  { name: 'notice', files: /^stations\/[^/]+\/[^/]+\/\d{4}-\d{2}\/poster\/index\.html$/, budget: NOTICE },
  { name: 'calendar sheet', files: /^stations\/[^/]+\/[^/]+\/\d{4}-\d{2}\/calendar\/index\.html$/, budget: CONTENT },
  { name: 'team sheet', files: /^teams\/[^/]+\/[^/]+\/sheet\/index\.html$/, budget: CONTENT },
  { name: 'team', files: /^teams\/[^/]+\/[^/]+\/index\.html$/, budget: CONTENT },
  { name: 'brand', files: /^brands\/[^/]+\/[^/]+\/index\.html$/, budget: CONTENT },
  { name: 'activity', files: /^activities\/[^/]+\/[^/]+\/[^/]+\/index\.html$/, budget: CONTENT },
  { name: 'calendar', files: /^calendar\/index\.html$/, budget: CALENDAR },
  { name: 'month', files: /^calendar\/\d{4}-\d{2}\/index\.html$/, budget: CHOOSING },
  { name: 'search', files: /^search\/index\.html$/, budget: SEARCH },
  { name: 'other', files: /\.html$/, budget: CHOOSING },
];

export interface WeighedPage extends Weight {
  kind: Kind;
  file: string;
}

export function weighPages(site: Site): WeighedPage[] {
  const weigh = weigher(site);
  return site.pages
    .filter((page) => !sendsOn(page))
    .flatMap((page) => {
      const kind = KINDS.find(({ files }) => files.test(page.file));
      return kind ? { kind, file: page.file, ...weigh(page) } : [];
    });
}

export function budgetProblems(pages: readonly WeighedPage[]): Problem[] {
  return pages.flatMap(({ kind, file, total, js }) => [
    ...over(file, 'in all', total, kind.budget.total),
    ...over(file, 'of JavaScript', js, kind.budget.js ?? Infinity),
  ]);
}

/** One line for the heaviest page of each kind. */
export function budgetTable(pages: readonly WeighedPage[]): string {
  const rows = KINDS.flatMap((kind) => {
    const ofKind = pages.filter((page) => page.kind === kind).sort((one, other) => other.total - one.total);
    return ofKind
      .slice(0, 1)
      .map(({ html, css, js, total, file }) => [
        kind.name,
        String(ofKind.length),
        kB(html),
        kB(css),
        kB(js),
        kB(total),
        kB(kind.budget.total),
        `/${file.replace(/index\.html$/, '')}`,
      ]);
  });
  return [['kind', 'pages', 'html', 'css', 'js', 'total', 'budget', 'the heaviest (kB, gzip)'], ...rows]
    .map(
      ([kind = '', ...cells]) =>
        `${kind.padEnd(15)}${cells
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
