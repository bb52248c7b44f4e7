/** The files that a page or a script needs without a network, read from its text. */

/** Attributes of pages that name a file without which they are not complete. */
const NEEDED = /\s(?:src|href|component-url|renderer-url)="([^"#?]+\.(?:js|css|svg))["#?]/g;
/** Attributes that name code or data to be loaded later. `data-search` is left out: searching needs its index. */
const LATER = /\sdata-(?:module|fresh|follows-place|places)="([^"#?]+\.js(?:on)?)"/g;
/** Static imports of compiled modules; what they import dynamically is loaded on use. */
const IMPORTED = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;
/** A row of a list: its day, and the link to the activity that follows. */
const DATED = /data-day="(\d{4}-\d\d-\d\d)"(?:(?!data-day=)[^])*?href="([^"]*\/activities\/[^"]+)"/g;

/** The files that a page or a script cannot do without. @returns full addresses, each once */
export const filesOf = (text: string, address: string): string[] =>
  named(text, address, /\.js$/.test(new URL(address).pathname) ? IMPORTED : NEEDED);

/** What a page loads when it is used, or when it is out of date. @returns full addresses, each once */
export const laterFilesOf = (html: string, address: string): string[] => named(html, address, LATER);

/** The activities that a page lists on days from `from` to `until`. @returns full addresses, each once */
export function activitiesOf(html: string, address: string, from: string, until: string): string[] {
  const rows = [...html.matchAll(DATED)].filter(([, day]) => day! >= from && day! <= until);
  return [...new Set(rows.map(([, , href]) => new URL(href!, address).href))];
}

/** The menus that a page of a station links to, of these months. @returns full addresses */
export function menusOf(html: string, address: string, months: readonly string[]): string[] {
  const { pathname } = new URL(address);
  return months
    .map((month) => `${pathname}${month}/`)
    .filter((path) => html.includes(`href="${path}"`))
    .map((path) => new URL(path, address).href);
}

const named = (text: string, address: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, file]) => new URL(file!, address).href)),
];
