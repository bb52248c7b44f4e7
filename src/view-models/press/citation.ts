/**
 * A reference by GB/T 7714, online electronic bulletin: author. title[EB/OL]. [cited]. address. The date of the last update is
 * unknown and therefore omitted.
 */
import { revisedOn } from '../../domain/build-time.ts';
import * as urls from '../../urls.ts';
import type { World } from '../../domain/world.ts';

export interface Citation {
  /** Text before and after the date of citing, which the browser updates; in files, the last revision of what they cite. */
  before: string;
  citedOn: string;
  after: string;
  link: string;
}

export function citationOf(world: World, title: string, path: string): Citation {
  const { site } = world.catalogue;
  const link = urls.absolute(path, site.url);
  return { before: `${site.name}. ${title}[EB/OL]. [`, citedOn: revisedOn(world), after: `]. ${link}.`, link };
}
