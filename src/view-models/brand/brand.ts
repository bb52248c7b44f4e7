/** The page of a brand, project or course. */
import { keysOf } from '../../domain/key.ts';
import { figuresOf } from '../../domain/press/figure.ts';
import { renderMarkdown } from '../../domain/markdown/render.ts';
import { listedSince } from '../../domain/build-time.ts';
import * as urls from '../../urls.ts';
import { entryCitation, type VersionedCitation } from '../press/citation.ts';
import { pressContacts, type PressContact } from '../press/contacts.ts';
import { sourcedFacts, type Sourced } from '../press/fact.ts';
import { markOf, type Mark } from '../marks/mark.ts';
import { upcomingOf, type UpcomingView } from '../activity/upcoming/upcoming.ts';
import type { PageMeta } from '../site/page.ts';
import { photoViews, type PhotoView } from '../site/photo.ts';
import {
  pastView,
  stationReference,
  teamReference,
  type PastView,
  type Reference,
  type StationReference,
} from '../site/reference.ts';
import { namePhrases } from '../words/name-phrases.ts';
import { listed } from '../words/dates/dates.ts';
import { brandSubscription, hasDatesToCome, type Subscription } from '../subscribe/subscription.ts';
import { careLinesFor, type CareLine } from '../care/care-lines.ts';
import { joinPlaces } from '../words/place.ts';
import { schemeOfBrand } from '../honours/roll.ts';
import type { SchemeView } from '../honours/scheme.ts';
import { honourText, sourcesOf } from '../honours/honour.ts';
import type { World } from '../../domain/world.ts';

export interface BrandView {
  meta: PageMeta;
  phrases: string[];
  kind: string;
  tags: string[];
  lede: string;
  html: string;
  marks: Mark[];
  /** Helplines, if it serves 为心理关爱. */
  care: CareLine[] | undefined;
  themes: string[];
  honours: string[];
  photos: PhotoView[];
  /** If it is a scheme of awards. */
  scheme: SchemeView | undefined;
  sourced: Sourced;
  /** Undefined if no dates are to come. */
  subscription: Subscription | undefined;
  teams: Reference[];
  stations: StationReference[];
  past: PastView[];
  upcoming: UpcomingView;
  citation: VersionedCitation;
  /** Whom a journalist calls. */
  contacts: PressContact[];
}

export function brandView(world: World, key: string): BrandView {
  const { catalogue, links } = world;
  const brand = catalogue.brands.get(key)!;
  const district = catalogue.districts.get(brand.district)!;
  const path = urls.brand(key);
  // The name may contain a theme.
  const themes = brand.themes.filter((theme) => !brand.name.includes(theme));
  return {
    meta: {
      title: `${brand.name} · ${district.name}的${brand.kind}`,
      description: [
        `${joinPlaces([district.city, district.name])}的${brand.kind}“${brand.name}”`,
        themes.length ? `：${listed(themes)}` : '',
        '。谁在做、在哪做、有哪些数字。',
      ].join(''),
      path,
      crumbs: [
        { name: '品牌', href: urls.brands() },
        { name: district.name, href: urls.district(brand.district) },
        { name: brand.name },
      ],
      data: [],
    },
    phrases: namePhrases(brand.name),
    kind: brand.kind,
    tags: [brand.kind, brand.level, brand.generation].filter((tag) => tag !== undefined),
    lede: [
      `${district.city}${district.name === district.city ? '' : district.name}`,
      [district.name, district.city].includes(brand.owner) ? undefined : brand.owner,
    ]
      .filter(Boolean)
      .join('·'),
    html: renderMarkdown(brand.body, urls.home()),
    marks: brand.serves.map(markOf),
    care: careLinesFor(world, brand),
    themes: brand.themes,
    honours: brand.honours.map(honourText),
    photos: photoViews(world, `brands/${brand.district}`, brand.photos),
    scheme: schemeOfBrand(world, brand),
    sourced: sourcedFacts(world, figuresOf(brand), sourcesOf(brand)),
    subscription: hasDatesToCome(world, links.activitiesOfBrand(key)) ? brandSubscription(world, key) : undefined,
    teams: keysOf(brand.district, brand.teams)
      .flatMap((team) => catalogue.teams.get(team) ?? [])
      .map(teamReference),
    stations: keysOf(brand.district, brand.stations)
      .flatMap((station) => catalogue.stations.get(station) ?? [])
      .map(stationReference),
    past: links.pastOf('brands', key).map((past) => pastView(world, past, path)),
    upcoming: upcomingOf(world, links.activitiesOfBrand(key), listedSince(key, world)),
    citation: entryCitation(world, { kind: 'brand', key }, brand.name, path),
    contacts: pressContacts(world, {
      kind: 'brand',
      district: brand.district,
      stations: keysOf(brand.district, brand.stations).flatMap((station) => catalogue.stations.get(station) ?? []),
    }),
  };
}
