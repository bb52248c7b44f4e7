/** An example of every kind of page, from the frozen site. What must hold on all pages is tested over this list. */
import type { PageKindName } from '../src/page-kinds.ts';

interface PageExample {
  kind: PageKindName;
  name: string;
  /** Relative to the address of the site. */
  path: string;
}

/** @param query begins with a question mark, or is empty */
export const withQuery = (path: string, query: string): string =>
  path + (path.includes('?') ? query.replace('?', '&') : query);

const EXAMPLES: Readonly<Record<PageKindName, string>> = {
  home: './',
  weekend: 'weekend/',
  nearby: 'nearby/',
  elder: 'elder/',
  week: 'weeks/2026-11-16/',
  districts: 'districts/',
  district: 'districts/yangban/',
  'district week': 'districts/yangban/weeks/2026-11-23/',
  'district about': 'districts/yangban/about/',
  'district year': 'districts/yangban/2026/',
  show: 'show/yangban/',
  calendar: 'calendar/',
  month: 'calendar/2026-12/',
  coverage: 'coverage/',
  'district coverage': 'coverage/yangban/',
  'coverage year': 'coverage/2026/',
  'district coverage year': 'coverage/yangban/2026/',
  map: 'map/',
  stations: 'stations/',
  highlights: 'stations/highlights/',
  station: 'stations/yangban/liulin/',
  'station screen': 'stations/yangban/liulin/screen/',
  menu: 'stations/yangban/liulin/2026-11/',
  poster: 'stations/yangban/liulin/2026-11/poster/',
  'calendar sheet': 'stations/yangban/liulin/2026-11/calendar/',
  forms: 'stations/yangban/liulin/2026-11/forms/',
  'station broadcast': 'stations/yangban/liulin/broadcast/',
  'district broadcast': 'districts/yangban/broadcast/',
  // Several stations share this name, so that the page lists them instead of leading on.
  'short station': 's/liulincun/',
  'short menu': 's/liulincun/2611/',
  teams: 'teams/',
  team: 'teams/yangban/lifa/',
  'team sheet': 'teams/yangban/lifa/sheet/',
  brands: 'brands/',
  'project library': 'brands/yangban/',
  brand: 'brands/yangban/huaye/',
  honours: 'honours/',
  concepts: 'concepts/',
  concept: 'concepts/diandan/',
  activity: 'activities/yangban/liulin/20261116-yizhen/',
  changes: 'changes/',
  'district changes': 'changes/yangban/',
  subscribe: 'subscribe/',
  search: 'search/',
  press: 'press/',
  'district press': 'press/yangban/',
  corrections: 'corrections/',
  compare: 'compare/',
  'district teams': 'compare/yangban/',
  embed: 'embed/',
  'embedded district': 'embed/districts/yangban/',
  'embedded station': 'embed/stations/yangban/liulin/',
  'embedded team': 'embed/teams/yangban/lifa/',
  about: 'about/',
  offline: 'offline/',
  doc: 'docs/deploy/',
  bianji: 'bianji/',
  'monthly guide': 'bianji/monthly/',
  licences: 'licences/',
  'not found': '404.html',
};

/** Further examples where a kind has states that look different. */
const VARIANTS: readonly PageExample[] = [
  { kind: 'doc', name: 'list of documents', path: 'docs/' },
  { kind: 'month', name: 'month with past reports only', path: 'calendar/2026-03/' },
  { kind: 'station', name: 'planned station', path: 'stations/yangban/donghe/' },
  { kind: 'concept', name: 'concept with parts', path: 'concepts/pingtai/' },
  { kind: 'concept', name: 'concept with levels and honours', path: 'concepts/siji-wangluo/' },
  { kind: 'activity', name: 'moved activity', path: 'activities/yangban/liulin/20261117-jiuwu/' },
  { kind: 'activity', name: 'cancelled activity', path: 'activities/yangban/liulin/20261119-fangpian/' },
  { kind: 'activity', name: 'team routine', path: 'activities/yangban/lifa/lifa/' },
  { kind: 'search', name: 'search with results', path: 'search/?q=yizhen' },
  { kind: 'search', name: 'search without results', path: 'search/?q=xqzvw' },
];

export const PAGE_EXAMPLES: readonly PageExample[] = [
  ...(Object.keys(EXAMPLES) as PageKindName[]).map((kind) => ({ kind, name: kind, path: EXAMPLES[kind] })),
  ...VARIANTS,
];
