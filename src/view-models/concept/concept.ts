/** The page of a concept (七大平台, 四级网络 …): who has it, how it works, its figures, what is on; and the index of concepts. */
import { mondayOf } from '../../domain/calendar/day.ts';
import type { Concept } from '../../domain/catalogue.ts';
import { isLadder } from '../district/ladder.ts';
import { renderMarkdown } from '../../domain/markdown/render.ts';
import type { Model } from '../../domain/schema/district.ts';
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';
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
import { conceptUpcoming, holdersOf, type ConceptUpcoming, type Holders } from './upcoming.ts';

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
  /** Undefined where 五为 has dates of its own. */
  upcoming: ConceptUpcoming | undefined;
  /** Districts on the map of this site. */
  onMap: { name: string; href: string }[];
  others: { name: string; href: string }[];
  citation: Citation;
}

export function conceptView(world: World, id: string): ConceptView {
  const { catalogue } = world;
  const concept = catalogue.concepts.get(id)!;
  const mentions = mentionsOf(world, id);
  const holders = holdersOf(world, concept);
  const having = havingOf(world, concept, { mentions, holders });
  const since = mondayOf(world.today);
  const draws = (drawing: Concept['draws'][number]) => concept.draws.includes(drawing);
  const path = urls.concept(id);
  return {
    meta: metaOf(world, concept),
    phrases: concept.name.split(/(?<=[—与])/),
    also: concept.also,
    lede: concept.summary,
    html: renderMarkdown(concept.body, urls.home()),
    parts: partsOf(world, id).map(conceptReference),
    having: having.map(({ id: district, name }) => ({ name, href: urls.districtAbout(district) })),
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
    stations: holders.stations.map(stationReference),
    teams: holders.teams.map(teamReference),
    brands: holders.brands.map(brandReference),
    upcoming: draws('五为') && !draws('七大平台') ? undefined : conceptUpcoming(world, concept, { holders, mentions }),
    onMap: draws('地图') ? mapLinks(world, having) : [],
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

function havingOf(
  { catalogue }: World,
  { draws }: Concept,
  { mentions, holders }: { mentions: Mentions; holders: Holders },
): { id: string; name: string }[] {
  const mentioned = new Set(
    [
      ...[mentions.models, mentions.categories, mentions.figures],
      ...[holders.stations, holders.teams, holders.brands],
    ].flatMap((all) => all.map(({ district }) => district)),
  );
  return [...catalogue.districts.values()].filter(
    ({ id, network, orderChannels }) =>
      mentioned.has(id) ||
      (draws.includes('层级') && isLadder(network)) ||
      (draws.includes('点单渠道') && orderChannels.length > 0),
  );
}

/** Only districts with stations are on the map. */
const mapLinks = ({ links }: World, having: readonly { id: string; name: string }[]): ConceptView['onMap'] =>
  having
    .filter(({ id }) => links.stationsOfDistrict(id).length > 0)
    .map(({ id, name }) => ({ name, href: urls.mapOf(id) }));

/** A figure of a team or brand names it; all name their district, since several have figures here. */
const figureOf =
  (world: World) =>
  ({ district, owner, figure }: Mentions['figures'][number]) => ({
    ...figure,
    label: `${districtName(world, district)}：${figure.label}`,
    ...(owner === '' ? {} : { note: [owner, figure.note].filter(Boolean).join('。') }),
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
      districts: listed(
        havingOf(world, concept, {
          mentions: mentionsOf(world, concept.id),
          holders: holdersOf(world, concept),
        }).map(({ name }) => name),
      ),
    })),
  };
}

/** Links to the pages of concepts, for pages that use their names. */
export const conceptLinks = ({ catalogue }: World, ids: readonly string[] = []): { name: string; href: string }[] =>
  ids.flatMap((id) => {
    const concept = catalogue.concepts.get(id);
    return concept ? [{ name: concept.name, href: urls.concept(id) }] : [];
  });
