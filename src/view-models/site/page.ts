/** What every page says of itself to browsers, search engines and chat cards. */
import type { Day } from '../../domain/calendar/day.ts';
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
  /** schema.org objects; the breadcrumb list is added by itself. */
  data: object[];
  /** Feeds that a reader's program finds by itself. */
  feeds?: { type: string; title: string; href: string }[];
  /** What a link to it looks like in a chat (cards.ts); without one, that of the home page is shown. */
  card?: CardLink;
}

export interface CardLink {
  path: string;
  alt: string;
}

/** The parts of the site that its header leads to. */
export type Section = 'activities' | 'calendar' | 'map' | 'stations' | 'teams' | 'brands' | 'search';

export interface SiteView {
  name: string;
  promise: string;
  url: string;
  phone: string | undefined;
  phoneHours: string | undefined;
  phoneNote: string | undefined;
  phoneIsSample: boolean;
  /** Of all districts; for searches of distress. */
  careLines: CareLine[];
  email: string | undefined;
  /** Registrations of the site, each with its record. */
  filings: { text: string; href: string }[];
  builtOn: Day;
  /** The card of the home page. */
  card: CardLink;
}

/** What stands above the page in a browser, and on the card that some apps make of it. */
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
    builtOn: today,
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
