/** A reference by GB/T 7714, online electronic bulletin [EB/OL]: author. title[EB/OL]. [cited]. address. No day of updating is known, so none is said. */
import * as urls from '../../urls.ts';
import type { World } from '../../domain/world.ts';

export interface Citation {
  /** Around the day of citing, which the browser puts in. */
  before: string;
  citedOn: string;
  after: string;
  link: string;
}

export function citationOf({ catalogue: { site }, today }: World, title: string, path: string): Citation {
  const link = urls.absolute(path, site.url);
  return { before: `${site.name}. ${title}[EB/OL]. [`, citedOn: today, after: `]. ${link}.`, link };
}
