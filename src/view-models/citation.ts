/** A reference by GB/T 7714—2015, online electronic bulletin [EB/OL]: author. title[EB/OL]. (updated)[cited]. address. */
import * as urls from '../urls.ts';
import type { World } from './world.ts';

export interface Citation {
  /** Around the day of citing, which the browser puts in. */
  before: string;
  citedOn: string;
  after: string;
  link: string;
}

export function citationOf({ catalogue: { site }, today }: World, title: string, path: string): Citation {
  const link = urls.absolute(path, site.url);
  return { before: `${site.name}. ${title}[EB/OL]. (${today})[`, citedOn: today, after: `]. ${link}.`, link };
}
