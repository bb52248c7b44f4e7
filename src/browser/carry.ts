/**
 * What was chosen on one page (district, for whom, …) holds on the next: the links that lead there take the choice along. They are
 * written anew when somebody is about to follow them, so that no page has to know where its choice is kept.
 */

/** Names in the query that mean a choice, on whichever page reads them. */
const NAMES = ['district', 'station', 'for', 'field', 'join', 'time'];
/** Pages that one may choose on, below the home page; a month by itself is a static page, the calendar can filter it. */
const CHOOSING =
  /^(?:(?:weekend|elder|map|calendar|weeks\/[^/]+|districts\/[^/]+(?:\/weeks\/[^/]+)?|calendar\/(\d{4}-\d{2}))\/)?$/;

export interface Standpoint {
  /** The address of the page, and of the one that led to it (empty if there was none on this site). */
  here: string;
  referrer: string;
  /** The address of the home page. */
  home: string;
  /** Id of the district whose page it is, or empty. */
  place: string;
}

/** @returns the address with the choice, or as it was where it cannot be used. */
export function carriedTo(address: string, { here, referrer, home, place }: Standpoint): string {
  const target = new URL(address, here);
  const match = pageOf(target, home);
  // On this very page, or another chosen by the link itself.
  if (!match || (target.hash && isSamePage(target, here)) || NAMES.some((name) => target.searchParams.has(name)))
    return address;
  const choice = choiceOf([here, referrer].find((page) => page !== '' && pageOf(new URL(page), home)) ?? here);
  const isOfDistrict = target.pathname.slice(new URL(home).pathname.length).startsWith('districts/');
  if (isOfDistrict) choice.delete('district');
  else if (place && !choice.has('district')) choice.set('district', place);
  if (!choice.size) return address;
  const [, month] = match;
  if (month) {
    target.pathname = target.pathname.replace(`${month}/`, '');
    target.searchParams.set('month', month);
  }
  choice.forEach((value, name) => {
    target.searchParams.set(name, value);
  });
  return target.href.replace(/%2C/g, ',').replace(/%2F/g, '/');
}

/** Listens from the first touch on, so that a link that is copied or opened beside this page has the choice too. */
export function carryChoices(): void {
  const written = new WeakMap<HTMLAnchorElement, { from: string; to: string }>();
  const carry = (event: Event): void => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    const home = document.querySelector<HTMLAnchorElement>('a.logo')?.href;
    if (!link || home === undefined) return;
    const last = written.get(link);
    const from = last?.to === link.href ? last.from : link.href;
    const place = link.closest('main')?.querySelector<HTMLElement>('[data-place]')?.dataset['place'] ?? '';
    const to = carriedTo(from, { here: location.href, referrer: document.referrer, home, place });
    if (to !== link.href) link.href = to;
    written.set(link, { from, to: link.href });
  };
  for (const name of ['pointerdown', 'focusin', 'click']) document.addEventListener(name, carry, true);
}

function pageOf({ origin, pathname }: URL, home: string): RegExpExecArray | null {
  const base = new URL(home);
  return origin === base.origin && pathname.startsWith(base.pathname)
    ? CHOOSING.exec(pathname.slice(base.pathname.length))
    : null;
}

const isSamePage = ({ pathname }: URL, here: string): boolean => pathname === new URL(here).pathname;

function choiceOf(address: string): Map<string, string> {
  const { searchParams } = new URL(address);
  return new Map(
    NAMES.flatMap((name): [string, string][] => {
      const value = searchParams.get(name);
      return value ? [[name, value]] : [];
    }),
  );
}
