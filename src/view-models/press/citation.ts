/**
 * A reference by GB/T 7714—2025, online electronic resource: author. title[EB/OL]. （updated）[cited]. address. That edition has
 * been in force since 1 July 2026; it sets full stops and square brackets in half width, all other marks in full width.
 */
import { revisedOn } from '../../domain/build-time.ts';
import type { Day } from '../../domain/calendar/day.ts';
import * as urls from '../../urls.ts';
import { originKey } from '../../domain/origins.ts';
import { COLLECTION_OF, type FigureOwner } from '../../domain/press/figures.ts';
import { earlierVersions } from '../../domain/press/version.ts';
import type { World } from '../../domain/world.ts';

export interface Citation {
  /** Text before and after the date of citing, which the browser writes. */
  before: string;
  after: string;
  link: string;
}

/** Of a page with versions. */
export interface VersionedCitation extends Citation {
  /** When the content of the page was last changed. */
  updatedOn: Day;
  version: VersionLink | undefined;
  /** What the page says of changes since then; newest first. */
  earlier: { since: Day; href: string }[];
}

interface VersionLink {
  /** Eight hexadecimal digits. */
  name: string;
  href: string;
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
    after: `]. ${link}.`,
    link,
  };
}

/**
 * The citation of the page of a district, station, team or brand: as of the last revision of its own file, with a link that tells
 * what has changed since this version.
 *
 * @param path of its page, perhaps with a fragment
 */
export function entryCitation(
  world: World,
  { kind, key }: { kind: FigureOwner; key: string },
  title: string,
  path: string,
): VersionedCitation {
  return originCitation(world, originKey(COLLECTION_OF[kind], key), title, path);
}

/** Readers ask for the last ones; each citation names its own. */
const MAX_EARLIER = 3;

/** As `entryCitation`, of what stands in a file of the content. */
export function originCitation(world: World, origin: string, title: string, path: string): VersionedCitation {
  const updatedOn = revisedOn(world, origin);
  const version = world.versions?.present.get(origin);
  return {
    ...citationOf(world, title, urls.sinceVersion(path, version), updatedOn),
    updatedOn,
    version: version === undefined ? undefined : { name: version, href: urls.archived(version) },
    earlier: (world.versions === undefined ? [] : earlierVersions(world.versions, origin))
      .slice(0, MAX_EARLIER)
      .map(({ name, revisedOn: since }) => ({ since, href: urls.sinceVersion(path, name) })),
  };
}

/** In files and on paper, those who cite write the date. */
export const CITED_ON = '引用日期';

export const citationText = ({ before, after }: Citation): string => before + CITED_ON + after;
