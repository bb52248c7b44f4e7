/**
 * Carries the filters of one page (district, for whom, …) over to the next by adding them to its links. A link is rewritten just
 * before it is followed, so no page needs to know where another keeps its filters.
 */

/** Query parameters that hold a filter, on every page that reads them. */
const FILTER_NAMES = ['district', 'station', 'for', 'field', 'join', 'time', 'age', 'access'];
/** Paths of pages with filters, relative to the home page. The page of one month is static: links to it lead to the calendar. */
const FILTERED_PAGES =
  /^(?:(?:weekend|elder|map|calendar|weeks\/[^/]+|districts\/[^/]+(?:\/weeks\/[^/]+)?|calendar\/(\d{4}-\d{2}))\/)?$/;

interface LinkContext {
  /** URL of the page that holds the link. */
  here: string;
  /** URL of the page before it; empty if there was none on this site. */
  referrer: string;
  /** URL of the home page. */
  home: string;
  /** Id of the district whose page it is, or empty. */
  district: string;
}

/** @returns the URL with the filters added, or unchanged where its page has no filters or sets its own. */
export function withFilters(address: string, { here, referrer, home, district }: LinkContext): string {
  const target = new URL(address, here);
  const match = pageOf(target, home);
  const isJump = target.hash && isSamePage(target, here);
  if (!match || isJump || FILTER_NAMES.some((name) => target.searchParams.has(name))) return address;
  const filters = filtersOf([here, referrer].find((page) => page !== '' && pageOf(new URL(page), home)) ?? here);
  const isDistrictPage = target.pathname.slice(new URL(home).pathname.length).startsWith('districts/');
  if (isDistrictPage) filters.delete('district');
  else if (district && !filters.has('district')) filters.set('district', district);
  if (!filters.size) return address;
  const [, month] = match;
  if (month) {
    target.pathname = target.pathname.replace(`${month}/`, '');
    target.searchParams.set('month', month);
  }
  filters.forEach((value, name) => {
    target.searchParams.set(name, value);
  });
  return target.href.replace(/%2C/g, ',').replace(/%2F/g, '/');
}

/** Listens to `pointerdown` and `focusin` as well, so that a link that is copied or opened in a new tab carries the filters too. */
export function carryFilters(): void {
  const written = new WeakMap<HTMLAnchorElement, { from: string; to: string }>();
  const carry = (event: Event): void => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    const home = document.querySelector<HTMLAnchorElement>('a.logo')?.href;
    if (!link || home === undefined) return;
    const last = written.get(link);
    const from = last?.to === link.href ? last.from : link.href;
    const district = link.closest('main')?.querySelector<HTMLElement>('[data-place]')?.dataset['place'] ?? '';
    const to = withFilters(from, { here: location.href, referrer: document.referrer, home, district });
    if (to !== link.href) link.href = to;
    written.set(link, { from, to: link.href });
  };
  for (const name of ['pointerdown', 'focusin', 'click']) document.addEventListener(name, carry, true);
}

function pageOf({ origin, pathname }: URL, home: string): RegExpExecArray | null {
  const base = new URL(home);
  return origin === base.origin && pathname.startsWith(base.pathname)
    ? FILTERED_PAGES.exec(pathname.slice(base.pathname.length))
    : null;
}

const isSamePage = ({ pathname }: URL, here: string): boolean => pathname === new URL(here).pathname;

function filtersOf(address: string): Map<string, string> {
  const { searchParams } = new URL(address);
  return new Map(
    FILTER_NAMES.flatMap((name): [string, string][] => {
      const value = searchParams.get(name);
      return value ? [[name, value]] : [];
    }),
  );
}
