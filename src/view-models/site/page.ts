/** Metadata of every page, for browsers, search engines and chat previews. */
import { builtSince, revisedOn } from '../../domain/build-time.ts';
import { mondayOf, type Day } from '../../domain/calendar/day.ts';
import type { Site } from '../../domain/schema/site.ts';
import { ICP_SYSTEM, policeRecord } from '../../domain/typed/filing.ts';
import * as urls from '../../urls.ts';
import { careLinesOf, type CareLine } from '../care/care-lines.ts';
import type { World } from '../../domain/world.ts';

export interface Crumb {
  name: string;
  href?: string;
}

export interface PageMeta {
  title: string;
  description: string;
  path: string;
  crumbs: Crumb[];
  /** schema.org objects, without the breadcrumb list. */
  data: object[];
  /** Feeds for autodiscovery. */
  feeds?: { type: string; title: string; href: string }[];
  /** Preview image (pictures/cards.ts); the card of the home page if undefined. */
  card?: CardLink;
}

interface CardLink {
  path: string;
  alt: string;
}

/** Sections of the site in its header. */
export type Section = 'activities' | 'calendar' | 'map' | 'stations' | 'teams' | 'brands' | 'search';

export interface SiteView {
  name: string;
  promise: string;
  url: string;
  phone: string | undefined;
  phoneHours: string | undefined;
  phoneNote: string | undefined;
  phoneIsSample: boolean;
  /** Helplines of all districts, shown when a search suggests distress. */
  careLines: CareLine[];
  email: string | undefined;
  /** ICP and police registrations, with links to their records. */
  filings: { text: string; href: string }[];
  /** The last revision of the content. */
  revisedOn: Day;
  /** Of pages that show the present week: a clock that is earlier is wrong. */
  builtOn: Day;
  /** The card of the home page. */
  card: CardLink;
}

/** The <title> of a page, which some apps use for link previews too. */
export const windowTitle = (title: string, siteName: string): string =>
  `${title} · ${title === siteName ? '本周社区志愿服务' : siteName}`;

export function siteView(world: World): SiteView {
  const {
    catalogue: { site },
    today,
  } = world;
  return {
    name: site.name,
    promise: site.promise,
    url: site.url,
    phone: site.contact.phone,
    phoneHours: site.contact.hours,
    phoneNote: site.contact.note,
    phoneIsSample: site.contact.sample,
    careLines: careLinesOf(world),
    email: site.contact.email,
    filings: filingsOf(site),
    revisedOn: revisedOn(world),
    builtOn: builtSince(world, mondayOf(today)),
    card: { path: urls.card(urls.home()), alt: `${site.name}：${site.description}` },
  };
}

function filingsOf({ icp, police }: Site): SiteView['filings'] {
  return [
    ...(icp === undefined ? [] : [{ text: icp, href: ICP_SYSTEM }]),
    ...(police === undefined ? [] : [{ text: police, href: policeRecord(police) }]),
  ];
}

export function breadcrumbList(crumbs: Crumb[], path: string, siteUrl: string): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: urls.absolute(href ?? path, siteUrl),
    })),
  };
}
