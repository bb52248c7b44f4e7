/** The page of a concept (七大平台, 四级网络 …): who has it, how it works, its figures, what is on; and the index of concepts. */
import { mondayOf } from '../../domain/calendar/day.ts';
import type { Activity, Concept } from '../../domain/catalogue.ts';
import { renderMarkdown } from '../../domain/markdown/render.ts';
import { memoize } from '../../domain/memoize.ts';
import { byDayAndTime, takesPlace, type Scheduled } from '../../domain/schedule.ts';
import type { Model } from '../../domain/schema/district.ts';
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';
import { joiningBy } from '../activity/occurrence.ts';
import { upcomingView, type UpcomingView } from '../activity/upcoming/upcoming.ts';
import { revisedOn } from '../../domain/build-time.ts';
import { originKey } from '../../domain/origins.ts';
import { honourSummary, type HonourSummary } from '../honours/roll.ts';
import { citationOf, type Citation } from '../press/citation.ts';
import { sourcedFacts, type Sourced } from '../press/fact.ts';
import type { PageMeta } from '../site/page.ts';
import {
  brandReference,
  stationReference,
  teamReference,
  type Reference,
  type StationReference,
} from '../site/reference.ts';
import { listed } from '../words/dates/dates.ts';
import {
  highlightGroups,
  hostsOf,
  isLadder,
  laddersOf,
  objectRows,
  orderingOf,
  periodWords,
  placeCounts,
  platformTable,
  type HighlightGroup,
  type HostCount,
  type Ladder,
  type ObjectRow,
  type Ordering,
  type PlaceCount,
  type PlatformTable,
} from './drawings.ts';
import { mentionsOf, type Mentions } from './mentions.ts';

export interface ConceptView {
  meta: PageMeta;
  phrases: string[];
  also: string[];
  lede: string;
  html: string;
  parts: Reference[];
  /** Districts whose reports tell of it. */
  having: { name: string; href: string }[];
  models: { district: string; href: string; model: Model }[];
  categories: { title: string; items: string[] }[];
  platforms: PlatformTable | undefined;
  objects: { period: string; rows: ObjectRow[] } | undefined;
  ladders: Ladder[];
  ordering: Ordering | undefined;
  highlights: HighlightGroup[];
  honours: HonourSummary | undefined;
  places: PlaceCount[];
  hosts: { period: string; items: HostCount[] } | undefined;
  sourced: Sourced;
  unknown: string[];
  stations: StationReference[];
  teams: Reference[];
  brands: Reference[];
  upcoming: UpcomingView;
  /** Activities of this kind, or whatever the linked entries hold. */
  upcomingTitle: string;
  others: { name: string; href: string }[];
  citation: Citation;
}

export function conceptView(world: World, id: string): ConceptView {
  const { catalogue } = world;
  const concept = catalogue.concepts.get(id)!;
  const mentions = mentionsOf(world, id);
  const since = mondayOf(world.today);
  const draws = (drawing: Concept['draws'][number]) => concept.draws.includes(drawing);
  const path = urls.concept(id);
  return {
    meta: metaOf(world, concept),
    phrases: concept.name.split(/(?<=[—与])/),
    also: concept.also,
    lede: concept.summary,
    html: renderMarkdown(concept.body),
    parts: partsOf(world, id).map(conceptReference),
    having: havingOf(world, concept, mentions),
    models: mentions.models.map(({ district, model }) => ({
      district: districtName(world, district),
      href: urls.districtAbout(district),
      model,
    })),
    categories: mentions.categories.map(({ district, category: { name, items } }) => ({
      title: `${districtName(world, district)}：${name}`,
      items,
    })),
    platforms: draws('七大平台') ? platformTable(world, since) : undefined,
    objects: draws('五为') ? { period: periodWords(since), rows: objectRows(world, since) } : undefined,
    ladders: draws('层级') ? laddersOf(world) : [],
    ordering: draws('点单渠道') ? orderingOf(world, mentions) : undefined,
    highlights: draws('亮点') ? highlightGroups(world, mentions) : [],
    honours: draws('荣誉') ? honourSummary(world) : undefined,
    places: placeCounts(world, mentions),
    hosts:
      concept.field === undefined
        ? undefined
        : { period: periodWords(since), items: hostsOf(world, concept.field, since) },
    sourced: sourcedFacts(world, mentions.figures.map(figureOf(world)), concept.sources),
    unknown: concept.unknown,
    stations: concept.stations.flatMap((key) => catalogue.stations.get(key) ?? []).map(stationReference),
    teams: concept.teams.flatMap((key) => catalogue.teams.get(key) ?? []).map(teamReference),
    brands: concept.brands.flatMap((key) => catalogue.brands.get(key) ?? []).map(brandReference),
    upcoming: upcomingDates(world, concept),
    upcomingTitle: hasOwnActivities(concept) ? '接下来的活动' : '有关的站点和队伍接下来的活动',
    others: othersThan(world, concept),
    citation: citationOf(world, concept.name, path, revisedOn(world, originKey('concepts', concept.id))),
  };
}

function metaOf({ catalogue }: World, { id, name, summary, parent }: Concept): PageMeta {
  const whole = catalogue.concepts.get(parent ?? '');
  return {
    title: name,
    description: `${name}：${summary}哪些地方有、怎样做、数字和来源、有什么活动。`,
    path: urls.concept(id),
    crumbs: [
      { name: '说法', href: urls.concepts() },
      ...(whole ? [{ name: whole.name, href: urls.concept(whole.id) }] : []),
      { name },
    ],
    data: [{ '@type': 'DefinedTerm', name, description: summary }],
  };
}

function havingOf({ catalogue }: World, { draws }: Concept, mentions: Mentions): ConceptView['having'] {
  const mentioned = new Set(
    [...mentions.models, ...mentions.categories, ...mentions.figures].map(({ district }) => district),
  );
  return [...catalogue.districts.values()]
    .filter(
      ({ id, network, orderChannels }) =>
        mentioned.has(id) ||
        (draws.includes('层级') && isLadder(network)) ||
        (draws.includes('点单渠道') && orderChannels.length > 0),
    )
    .map(({ id, name }) => ({ name, href: urls.districtAbout(id) }));
}

/** A figure of a team or brand names it; all name their district, since several have figures here. */
const figureOf =
  (world: World) =>
  ({ district, owner, figure }: Mentions['figures'][number]) => ({
    ...figure,
    label: `${districtName(world, district)}：${figure.label}`,
    ...(owner === '' ? {} : { note: [owner, figure.note].filter(Boolean).join('。') }),
  });

/** By code: the activities of its platform or way to join; otherwise those of the entries that it links. */
function upcomingDates(world: World, concept: Concept): UpcomingView {
  const { field, joinWay, draws, brands, teams, stations } = concept;
  const fields = byField(world);
  if (field !== undefined) return nextDates(world, fields.get(field) ?? []);
  // An activity may be joined in several ways: here it is listed for this one.
  if (joinWay !== undefined)
    return nextDates(world, byJoinWay(world).get(joinWay) ?? []).map((item) => ({
      ...item,
      joining: joiningBy(joinWay, item.joining),
    }));
  if (draws.includes('七大平台'))
    return upcomingView(
      world,
      [...fields.values()].flatMap((activities) => nextOccurrences(world, activities).slice(0, 1)).sort(byDayAndTime),
    );
  const { links } = world;
  const linked = [
    ...brands.flatMap((key) => links.activitiesOfBrand(key)),
    ...teams.flatMap((key) => links.activitiesOfTeam(key)),
    ...stations.flatMap((key) => links.activitiesOfStation(key)),
  ];
  return nextDates(world, [...new Set(linked)]);
}

const hasOwnActivities = ({ field, joinWay, draws }: Concept): boolean =>
  field !== undefined || joinWay !== undefined || draws.includes('七大平台');

const MAX_DATES = 10;

/** The next date of each; a list of thousands would be over a day after the build if it had all dates. */
const nextDates = (world: World, activities: readonly Activity[]): UpcomingView =>
  upcomingView(world, nextOccurrences(world, activities).slice(0, MAX_DATES));

function nextOccurrences({ schedule, today }: World, activities: readonly Activity[]): Scheduled[] {
  return activities
    .flatMap(({ key }) => schedule.ofActivity(key).find((item) => item.day > today && isOpen(item)) ?? [])
    .sort(byDayAndTime);
}

/** Who looks for something to go to has no use for what is full. */
const isOpen = (item: Scheduled): boolean => takesPlace(item) && item.state !== '已满';

const byField = memoize(({ catalogue }: World) =>
  Map.groupBy(
    [...catalogue.activities.values()].filter(({ field }) => field !== undefined),
    ({ field }) => field!,
  ),
);

const byJoinWay = memoize(({ catalogue }: World) => {
  const ways = new Map<string, Activity[]>();
  for (const activity of catalogue.activities.values())
    for (const way of activity.join?.ways ?? []) {
      const some = ways.get(way);
      if (some) some.push(activity);
      else ways.set(way, [activity]);
    }
  return ways;
});

const districtName = ({ catalogue }: World, id: string): string => catalogue.districts.get(id)?.name ?? id;

const partsOf = ({ catalogue }: World, id: string): Concept[] =>
  [...catalogue.concepts.values()].filter(({ parent }) => parent === id);

const conceptReference = ({ id, name, summary }: Concept): Reference => ({
  name,
  href: urls.concept(id),
  note: summary,
  marks: [],
});

/** The other parts of the same whole, or the other whole ones. */
const othersThan = ({ catalogue }: World, { id, parent }: Concept): ConceptView['others'] =>
  [...catalogue.concepts.values()]
    .filter((other) => other.parent === parent && other.id !== id)
    .map((other) => ({ name: other.name, href: urls.concept(other.id) }));

export interface ConceptIndex {
  meta: PageMeta;
  phrases: string[];
  lede: string;
  items: (Reference & { parts: { name: string; href: string }[]; districts: string })[];
}

const NO_CONCEPTS = '本站还没有写常见的说法。';
const MAX_NAMED = 4;

export function conceptIndex(world: World): ConceptIndex {
  const whole = [...world.catalogue.concepts.values()].filter(({ parent }) => parent === undefined);
  const someNames =
    whole
      .slice(0, MAX_NAMED)
      .map(({ name }) => name)
      .join('、') + (whole.length > MAX_NAMED ? '等' : '');
  return {
    phrases: whole.length === 0 ? ['说法'] : ['常见的说法，', '一个一个说明白'],
    lede:
      whole.length === 0 ? NO_CONCEPTS : '哪些地方有、怎样做、数字从哪来、有什么活动可以去。来源没有写的，写明待核。',
    meta: {
      title: '说法',
      description: whole.length === 0 ? NO_CONCEPTS : `${someNames}：哪些地方有、怎样做、数字从哪来，一个一个说明白。`,
      path: urls.concepts(),
      crumbs: [],
      data: [],
    },
    items: whole.map((concept) => ({
      ...conceptReference(concept),
      parts: partsOf(world, concept.id).map(({ id, name }) => ({ name, href: urls.concept(id) })),
      districts: listed(havingOf(world, concept, mentionsOf(world, concept.id)).map(({ name }) => name)),
    })),
  };
}

/** Links to the pages of concepts, for pages that use their names. */
export const conceptLinks = ({ catalogue }: World, ids: readonly string[] = []): { name: string; href: string }[] =>
  ids.flatMap((id) => {
    const concept = catalogue.concepts.get(id);
    return concept ? [{ name: concept.name, href: urls.concept(id) }] : [];
  });
