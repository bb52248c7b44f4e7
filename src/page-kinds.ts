/** Every kind of page once: the route that makes it, and what its readers ask about it (sitemap, papers, budgets, tests). */

interface PageKind {
  /** File below src/pages, parameters in brackets, `[...doc]` for none or one; the address pattern follows from it. */
  route: string;
  /**
   * False where search engines find the content elsewhere (other weeks, papers, short addresses, 长辈版) or nowhere: the editor's page.
   */
  inSitemap: boolean;
  /** The page is a sheet of paper: `…/poster/` has its PDF at `…/poster.pdf`. */
  isPrinted: boolean;
  /** Part of a page of another site: without head and foot, 长辈模式 and link card. */
  isFrame?: true;
  /** Fills a screen on a wall: text in parts of the screen, without head and foot; nobody reads it on a phone. */
  isWall?: true;
}

const page = { inSitemap: true, isPrinted: false } as const;
const unlisted = { inSitemap: false, isPrinted: false } as const;
const wall = { ...unlisted, isWall: true } as const;
const frame = { ...unlisted, isFrame: true } as const;
const paper = { inSitemap: false, isPrinted: true } as const;

export const PAGE_KINDS = {
  home: { route: 'index.astro', ...page },
  weekend: { route: 'weekend.astro', ...page },
  nearby: { route: 'nearby.astro', ...page },
  elder: { route: 'elder.astro', ...unlisted },
  week: { route: 'weeks/[monday].astro', ...unlisted },
  districts: { route: 'districts/index.astro', ...page },
  district: { route: 'districts/[district]/index.astro', ...page },
  'district week': { route: 'districts/[district]/weeks/[monday].astro', ...unlisted },
  'district about': { route: 'districts/[district]/about.astro', ...page },
  'district year': { route: 'districts/[district]/[year].astro', ...page },
  show: { route: 'show/[district].astro', ...wall },
  calendar: { route: 'calendar/index.astro', ...page },
  month: { route: 'calendar/[month].astro', ...page },
  coverage: { route: 'coverage/index.astro', ...page },
  'district coverage': { route: 'coverage/[district].astro', ...page },
  'coverage year': { route: 'coverage/[year].astro', ...page },
  'district coverage year': { route: 'coverage/[district]/[year].astro', ...page },
  map: { route: 'map.astro', ...page },
  stations: { route: 'stations/index.astro', ...page },
  highlights: { route: 'stations/highlights.astro', ...page },
  station: { route: 'stations/[district]/[station]/index.astro', ...page },
  'station screen': { route: 'stations/[district]/[station]/screen.astro', ...wall },
  menu: { route: 'stations/[district]/[station]/[month].astro', ...page },
  poster: { route: 'stations/[district]/[station]/[month]/poster.astro', ...paper },
  'calendar sheet': { route: 'stations/[district]/[station]/[month]/calendar.astro', ...paper },
  forms: { route: 'stations/[district]/[station]/[month]/forms.astro', ...paper },
  'station broadcast': { route: 'stations/[district]/[station]/broadcast.astro', ...paper },
  'district broadcast': { route: 'districts/[district]/broadcast.astro', ...paper },
  'short station': { route: 's/[station]/index.astro', ...unlisted },
  'short menu': { route: 's/[station]/[month].astro', ...unlisted },
  teams: { route: 'teams/index.astro', ...page },
  team: { route: 'teams/[district]/[team].astro', ...page },
  'team sheet': { route: 'teams/[district]/[team]/sheet.astro', ...paper },
  brands: { route: 'brands/index.astro', ...page },
  'project library': { route: 'brands/[district]/index.astro', ...page },
  brand: { route: 'brands/[district]/[brand].astro', ...page },
  honours: { route: 'honours.astro', ...page },
  concepts: { route: 'concepts/index.astro', ...page },
  concept: { route: 'concepts/[concept].astro', ...page },
  activity: { route: 'activities/[district]/[owner]/[id].astro', ...page },
  changes: { route: 'changes/index.astro', ...page },
  'district changes': { route: 'changes/[district].astro', ...page },
  subscribe: { route: 'subscribe.astro', ...page },
  search: { route: 'search.astro', ...page },
  press: { route: 'press/index.astro', ...page },
  'district press': { route: 'press/[district].astro', ...page },
  corrections: { route: 'corrections.astro', ...page },
  compare: { route: 'compare/index.astro', ...page },
  'district teams': { route: 'compare/[district].astro', ...page },
  embed: { route: 'embed/index.astro', ...page },
  'embedded district': { route: 'embed/districts/[district].astro', ...frame },
  'embedded station': { route: 'embed/stations/[district]/[station].astro', ...frame },
  'embedded team': { route: 'embed/teams/[district]/[team].astro', ...frame },
  about: { route: 'about.astro', ...page },
  offline: { route: 'offline.astro', ...unlisted },
  doc: { route: 'docs/[...doc].astro', ...page },
  bianji: { route: 'bianji/index.astro', ...unlisted },
  'monthly guide': { route: 'bianji/monthly.astro', ...paper },
  licences: { route: 'licences.astro', ...page },
  'not found': { route: '404.astro', ...unlisted },
} as const satisfies Record<string, PageKind>;

export type PageKindName = keyof typeof PAGE_KINDS;
export type PrintedKindName = {
  [Name in PageKindName]: (typeof PAGE_KINDS)[Name]['isPrinted'] extends true ? Name : never;
}[PageKindName];

/** Whether the page fills a screen on a wall. */
export const isWall = (kind: PageKindName): boolean => 'isWall' in PAGE_KINDS[kind];

/** Whether the page is shown inside pages of other sites. */
export const isFrame = (kind: PageKindName): boolean => 'isFrame' in PAGE_KINDS[kind];

/** Parameters with digits only; any other matches one segment that is not a year. Short addresses write 2026-12 as 2612. */
const PARAMETERS: Readonly<Record<string, string>> = {
  monday: '\\d{4}-\\d{2}-\\d{2}',
  month: '(?:\\d{4}-\\d{2}|\\d{4})',
  year: '\\d{4}',
};
const SLUG = '(?!\\d{4}/)[^/]+';

const PATTERNS = (Object.keys(PAGE_KINDS) as PageKindName[]).map((name) => ({
  name,
  pattern: patternOf(PAGE_KINDS[name].route),
}));

/** @param path below the address of the site: an empty string for the home page, `stations/panlong/dongzhuang/`, `404.html` */
export function pageKindsOf(path: string): PageKindName[] {
  return PATTERNS.filter(({ pattern }) => pattern.test(path)).map(({ name }) => name);
}

/** @returns undefined for an address that no route makes */
export function pageKindOf(path: string): PageKindName | undefined {
  return pageKindsOf(path)[0];
}

function patternOf(route: string): RegExp {
  const path = route === '404.astro' ? '404\\.html' : route.replace(/(?:(?:^|\/)index)?\.astro$/, '/');
  const pattern = path
    .replace(/^\/$/, '')
    .replace(/\[\.{3}\w+\]\//, `(?:${SLUG}/)?`)
    .replace(/\[(\w+)\]/g, (_, name: string) => PARAMETERS[name] ?? SLUG);
  return new RegExp(`^${pattern}$`);
}
