/** The page of a team, with facts and citation for journalists. */
import type { Team } from '../../domain/catalogue.ts';
import { figuresOf } from '../../domain/press/figure.ts';
import { renderMarkdown } from '../../domain/markdown/render.ts';
import { listedSince } from '../../domain/build-time.ts';
import * as urls from '../../urls.ts';
import { sourcedFacts, type Sourced } from '../press/fact.ts';
import { isIrregular } from '../../domain/calendar/rule/parse.ts';
import { entryCitation, type VersionedCitation } from '../press/citation.ts';
import { pressContacts, type PressContact } from '../press/contacts.ts';
import { markOf, type Mark } from '../marks/mark.ts';
import type { PageMeta } from '../site/page.ts';
import { isPhotograph, photoViews, type PhotoView } from '../site/photo.ts';
import {
  brandReference,
  pastView,
  stationReference,
  type PastView,
  type Reference,
  type StationReference,
} from '../site/reference.ts';
import { routineView, type RoutineView } from '../activity/routine.ts';
import { upcomingOf, type UpcomingView } from '../activity/upcoming/upcoming.ts';
import { publicationFigures, publicationsOf, type PublicationView } from './publications.ts';
import { organizationData } from '../site/structured-data.ts';
import { listed } from '../words/dates/dates.ts';
import { namePhrases } from '../words/name-phrases.ts';
import { hasDatesToCome, teamSubscription, type Subscription } from '../subscribe/subscription.ts';
import { careLinesFor, type CareLine } from '../care/care-lines.ts';
import { joinPlaces, namedIn } from '../words/place.ts';
import { honourText, sourcesOf } from '../honours/honour.ts';
import type { World } from '../../domain/world.ts';

/** Credit and licence must be shown beside the photo. */
interface PressPhoto {
  href: string;
  alt: string;
  credit: string;
  licence: string;
}

export interface TeamView {
  meta: PageMeta;
  phrases: string[];
  kind: string;
  lede: string;
  html: string;
  marks: Mark[];
  /** Helplines, if it serves 为心理关爱. */
  care: CareLine[] | undefined;
  /** Facts in words, not figures. */
  words: { label: string; text: string }[];
  sourced: Sourced;
  /** Undefined if no dates are to come, unless the dates of an activity are yet unknown: then there is something to follow. */
  subscription: Subscription | undefined;
  follow: string | undefined;
  routines: RoutineView[];
  publications: PublicationView[];
  photos: PhotoView[];
  stations: StationReference[];
  brands: Reference[];
  past: PastView[];
  upcoming: UpcomingView;
  citation: VersionedCitation;
  /** For journalists: a printable sheet, the facts as data, photos. */
  press: { sheet: string; pdf: string | undefined; csv: string; json: string; photos: PressPhoto[] };
  /** Whom a journalist calls, the nearest first. */
  contacts: PressContact[];
  /** The first of them: a phone number, or an e-mail address if there is none. */
  contact: {
    name: string;
    href: string | undefined;
    phone: string | undefined;
    sample: boolean;
    hours: string;
    email: string | undefined;
  };
}

export function teamView(world: World, key: string): TeamView {
  const { catalogue, links } = world;
  const team = catalogue.teams.get(key)!;
  const district = catalogue.districts.get(team.district)!;
  const path = urls.team(key);
  const stations = links.stationsOfTeam(key);
  const contacts = pressContacts(world, { kind: 'team', district: team.district, team, stations });
  return {
    meta: {
      title: namedIn(team.name, district.name),
      description: [
        `${joinPlaces([district.city, district.name, team.affiliation])}的${team.kind}`,
        team.focus.length ? `，做${listed(team.focus.slice(0, 3))}` : '',
        team.figures.length > 0 ? '。数字有出处和截至日期，可以引用。' : '。',
      ].join(''),
      path,
      crumbs: [
        { name: '队伍', href: urls.teams() },
        { name: district.name, href: urls.district(team.district) },
        { name: team.name },
      ],
      data: [organizationData(world, team)],
    },
    phrases: namePhrases(team.name),
    kind: team.kind,
    lede: [
      `${district.city}${district.name === district.city ? '' : district.name}`,
      [district.name, district.city].includes(team.affiliation ?? '') ? undefined : team.affiliation,
    ]
      .filter(Boolean)
      .join('·'),
    html: renderMarkdown(team.body, urls.home()),
    marks: team.serves.map(markOf),
    care: careLinesFor(world, team),
    words: [...wordsOf(team), ...team.honours.map((honour) => ({ label: '荣誉', text: honourText(honour) }))],
    sourced: sourcedFacts(world, [...figuresOf(team), ...publicationFigures(world, team)], sourcesOf(team)),
    ...subscriptionOf(world, key),
    routines: links
      .activitiesOfTeam(key)
      .filter(({ owner, report }) => report && owner === key)
      .map((activity) => routineView(world, activity)),
    publications: publicationsOf(world, team),
    photos: photoViews(world, `teams/${team.district}`, team.photos),
    stations: stations.map(stationReference),
    brands: links.brandsOfTeam(key).map(brandReference),
    past: links.pastOf('teams', key).map((past) => pastView(world, past, path)),
    upcoming: upcomingOf(world, links.activitiesOfTeam(key), listedSince(key, world)),
    citation: entryCitation(world, { kind: 'team', key }, team.name, path),
    press: {
      sheet: urls.teamSheet(key),
      pdf: world.pdf ? urls.teamSheetPdf(key) : undefined,
      csv: urls.teamFactsCsv(key),
      json: urls.teamFactsJson(key),
      photos: pressPhotos(team),
    },
    contacts,
    contact: contactOf(contacts, catalogue.site.name),
  };
}

const pressPhotos = ({ key, photos }: Team): PressPhoto[] =>
  photos
    .filter(isPhotograph)
    .map(({ file, alt, credit, licence }) => ({ href: urls.teamPhoto(key, file), alt, credit, licence }));

function subscriptionOf(world: World, key: string): Pick<TeamView, 'subscription' | 'follow'> {
  const activities = world.links.activitiesOfTeam(key);
  const hasDates = hasDatesToCome(world, activities);
  const isAwaited = !hasDates && activities.some(({ rule }) => rule !== undefined && isIrregular(rule));
  return {
    subscription: hasDates || isAwaited ? teamSubscription(world, key) : undefined,
    follow: isAwaited ? '关注这支队伍' : undefined,
  };
}

export function wordsOf(team: Team): TeamView['words'] {
  const rows: [string, string | undefined][] = [
    ['性质', team.kind],
    ['成立', team.founded],
    ['队员', listed(team.roles)],
    ['做什么', listed(team.focus)],
    ['多久一次', team.rhythm],
    ['合作单位', listed(team.partners)],
  ];
  return rows.flatMap(([label, text]) => (text ? [{ label, text }] : []));
}

/** @param site its name, where nobody has published anything */
function contactOf([contact]: readonly PressContact[], site: string): TeamView['contact'] {
  const { name = site, href, phone, email, hours = '', sample = false } = contact ?? {};
  return { name, href, phone, sample, hours, email };
}
