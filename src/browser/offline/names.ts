/** Names under which pages and the worker keep things on the device. */

/** Storage entry: `on`, or `off` if the reader has cleared what was kept (kept.ts). */
export const OFFLINE_ENTRY = 'offline';

/** Other applications on this host share the storage, so that names contain the folder of the site. @param home path of the home page */
export const cachePrefix = (home: string): string => `zhouzhou ${home} `;

/** What is kept in advance for one community; written as a response, because caches hold nothing else. */
export const SHELF_RECORD = 'offline-shelf.json';

export interface ShelfRecord {
  place: string;
  /** Day in Shanghai on which it was fetched. */
  day: string;
  /** Full addresses. */
  pages: string[];
}
