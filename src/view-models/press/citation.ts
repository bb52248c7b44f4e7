/**
 * A reference by GB/T 7714—2025, online electronic resource: author. title[EB/OL]. （updated）[cited]. address. That edition has
 * been in force since 1 July 2026; it sets full stops and square brackets in half width, all other marks in full width.
 */
import { revisedOn } from '../../domain/build-time.ts';
import type { Day } from '../../domain/calendar/day.ts';
import * as urls from '../../urls.ts';
import type { World } from '../../domain/world.ts';

export interface Citation {
  /** Text before and after the date of citing, which the browser updates; in files, the last revision of what they cite. */
  before: string;
  citedOn: string;
  after: string;
  link: string;
}

/** @param updatedOn when what is cited was last changed; empty where that is not known, and omitted then */
export function citationOf(
  world: World,
  title: string,
  path: string,
  updatedOn: Day | '' = revisedOn(world),
): Citation {
  const { site } = world.catalogue;
  const link = urls.absolute(path, site.url);
  return {
    before: `${site.name}. ${title}[EB/OL]. ${updatedOn && `（${updatedOn}）`}[`,
    citedOn: revisedOn(world),
    after: `]. ${link}.`,
    link,
  };
}

export const citationText = ({ before, citedOn, after }: Citation): string => before + citedOn + after;
