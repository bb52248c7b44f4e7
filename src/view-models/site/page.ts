/** Metadata of every page, for browsers, search engines and chat previews. */
import { presenceOf } from '../../domain/presence.ts';
import type { Site } from '../../domain/schema/site.ts';
import { GROUNDS, palettesOf, type Scheme } from '../../domain/theme/palette.ts';
import { isSymbol, LOGO_SYMBOL } from '../../domain/theme/logo.ts';
import { ICP_SYSTEM, policeRecord } from '../../domain/typed/filing.ts';
import * as urls from '../../urls.ts';
import { careLinesOf, type CareLine } from '../care/care-lines.ts';
import type { World } from '../../domain/world.ts';
import { policyOf } from './policy.ts';
import { aboutLabel } from '../district/about-label.ts';
import { onlyDistrict } from './kinds.ts';
import { textsView, type TextsView } from './texts.ts';

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
  texts: TextsView;
  /** Which lists have something in them: the others are not linked. */
  has: Record<'teams' | 'brands' | 'highlights', boolean>;
  /** Where the footer leads: the list of districts, or the page about the only one. */
  districts: { name: string; href: string };
  /** A symbol of icons.svg, or a file. */
  logo: { isSymbol: boolean; href: string };
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
  /** Directives of the Content-Security-Policy. */
  policy: string[];
  /** Of the browser's own surroundings of the page. */
  themeColours: Record<Scheme, string>;
  /** The card of the home page. */
  card: CardLink;
}

/** The <title> of a page, which some apps use for link previews too. */
export const windowTitle = (title: string, siteName: string): string =>
  `${title} · ${title === siteName ? '本周社区志愿服务' : siteName}`;

export function siteView(world: World): SiteView {
  const { site } = world.catalogue;
  const { teams, brands, highlights } = presenceOf(world.catalogue);
  return {
    name: site.name,
    promise: site.promise,
    texts: textsView(world.catalogue),
    has: { teams, brands, highlights },
    districts: districtsLink(world),
    logo: logoView(world),
    url: site.url,
    phone: site.contact.phone,
    phoneHours: site.contact.hours,
    phoneNote: site.contact.note,
    phoneIsSample: site.contact.sample,
    careLines: careLinesOf(world),
    email: site.contact.email,
    filings: filingsOf(site),
    policy: policyOf(site.map),
    themeColours: themeColoursOf(site),
    card: { path: urls.card(urls.home()), alt: `${site.name}：${site.description}` },
  };
}

function districtsLink({ catalogue }: World): SiteView['districts'] {
  const only = onlyDistrict(catalogue);
  return only === undefined
    ? { name: '各区县', href: urls.districts() }
    : { name: `${only.name}${aboutLabel(only)}`, href: urls.districtAbout(only.id) };
}

const logoView = ({ logo }: World): SiteView['logo'] =>
  logo === undefined || isSymbol(logo)
    ? { isSymbol: true, href: urls.icon(LOGO_SYMBOL) }
    : { isSymbol: false, href: urls.file('favicon.svg') };

/** That of the page, or a colour of the site: deep in both schemes, since it lies around the page. */
export function themeColoursOf({ colours }: Site): SiteView['themeColours'] {
  if (colours === undefined) return { light: GROUNDS.light.paper, dark: GROUNDS.dark.paper };
  const { light, dark } = palettesOf(colours);
  return { light: light['zhu-fill'], dark: dark['zhu-tint'] };
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
