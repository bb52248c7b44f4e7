/** Every kind of page once, by an example of the frozen site. What must hold on all pages is tested over this table. */
export interface PageKind {
  name: string;
  /** Below the address of the site. */
  path: string;
  /** The file below src/pages that makes it. */
  route: string;
}

/** @param query begins with a question mark, or is empty */
export const withQuery = (path: string, query: string): string =>
  path + (path.includes('?') ? query.replace('?', '&') : query);

export const PAGE_KINDS: readonly PageKind[] = [
  { name: 'home', path: './', route: 'index.astro' },
  { name: 'weekend', path: 'weekend/', route: 'weekend.astro' },
  { name: 'nearby', path: 'nearby/', route: 'nearby.astro' },
  { name: 'elder', path: 'elder/', route: 'elder.astro' },
  { name: 'a week', path: 'weeks/2026-11-16/', route: 'weeks/[monday].astro' },
  { name: 'districts', path: 'districts/', route: 'districts/index.astro' },
  { name: 'a district', path: 'districts/yangban/', route: 'districts/[district]/index.astro' },
  {
    name: 'a week of a district',
    path: 'districts/yangban/weeks/2026-11-23/',
    route: 'districts/[district]/weeks/[monday].astro',
  },
  { name: 'how a district works', path: 'districts/yangban/about/', route: 'districts/[district]/about.astro' },
  { name: 'calendar', path: 'calendar/', route: 'calendar/index.astro' },
  { name: 'a month', path: 'calendar/2026-12/', route: 'calendar/[month].astro' },
  { name: 'a month that only reports tell of', path: 'calendar/2026-03/', route: 'calendar/[month].astro' },
  { name: 'coverage', path: 'coverage/', route: 'coverage/index.astro' },
  { name: 'coverage of a district', path: 'coverage/yangban/', route: 'coverage/[district].astro' },
  { name: 'coverage of a year', path: 'coverage/2026/', route: 'coverage/[year].astro' },
  {
    name: 'coverage of a district and a year',
    path: 'coverage/yangban/2026/',
    route: 'coverage/[district]/[year].astro',
  },
  { name: 'map', path: 'map/', route: 'map.astro' },
  { name: 'stations', path: 'stations/', route: 'stations/index.astro' },
  {
    name: 'a station with a menu',
    path: 'stations/yangban/liulin/',
    route: 'stations/[district]/[station]/index.astro',
  },
  {
    name: 'a station that is planned',
    path: 'stations/yangban/donghe/',
    route: 'stations/[district]/[station]/index.astro',
  },
  { name: 'a menu', path: 'stations/yangban/liulin/2026-11/', route: 'stations/[district]/[station]/[month].astro' },
  {
    name: 'a notice',
    path: 'stations/yangban/liulin/2026-11/poster/',
    route: 'stations/[district]/[station]/[month]/poster.astro',
  },
  {
    name: 'a calendar sheet',
    path: 'stations/yangban/liulin/2026-11/calendar/',
    route: 'stations/[district]/[station]/[month]/calendar.astro',
  },
  { name: 'a short address that several stations have', path: 's/liulincun/', route: 's/[station]/index.astro' },
  { name: 'a short address of several menus', path: 's/liulincun/2611/', route: 's/[station]/[month].astro' },
  { name: 'teams', path: 'teams/', route: 'teams/index.astro' },
  { name: 'a team', path: 'teams/yangban/lifa/', route: 'teams/[district]/[team].astro' },
  { name: 'the sheet of a team', path: 'teams/yangban/lifa/sheet/', route: 'teams/[district]/[team]/sheet.astro' },
  { name: 'brands', path: 'brands/', route: 'brands/index.astro' },
  { name: 'a brand', path: 'brands/yangban/huaye/', route: 'brands/[district]/[brand].astro' },
  {
    name: 'an activity',
    path: 'activities/yangban/liulin/20261116-yizhen/',
    route: 'activities/[district]/[owner]/[id].astro',
  },
  {
    name: 'an activity that was moved',
    path: 'activities/yangban/liulin/20261117-jiuwu/',
    route: 'activities/[district]/[owner]/[id].astro',
  },
  {
    name: 'an activity that was cancelled',
    path: 'activities/yangban/liulin/20261119-fangpian/',
    route: 'activities/[district]/[owner]/[id].astro',
  },
  { name: 'a routine', path: 'activities/yangban/lifa/lifa/', route: 'activities/[district]/[owner]/[id].astro' },
  { name: 'changes', path: 'changes/', route: 'changes/index.astro' },
  { name: 'changes of a district', path: 'changes/yangban/', route: 'changes/[district].astro' },
  { name: 'subscriptions', path: 'subscribe/', route: 'subscribe.astro' },
  { name: 'search', path: 'search/', route: 'search.astro' },
  { name: 'what a search finds', path: 'search/?q=yizhen', route: 'search.astro' },
  { name: 'a search that finds nothing', path: 'search/?q=xqzvw', route: 'search.astro' },
  { name: 'press', path: 'press/', route: 'press.astro' },
  { name: 'about', path: 'about/', route: 'about.astro' },
  { name: 'licences', path: 'licences/', route: 'licences.astro' },
  { name: 'not found', path: '404.html', route: '404.astro' },
];
