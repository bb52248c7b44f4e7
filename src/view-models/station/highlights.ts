/** 一社区一亮点: what each station is known for, side by side, so that a district sees which are alike, nearly alike, or missing. */
import type { Station } from '../../domain/catalogue.ts';
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';
import { aboutLabel } from '../district/about-label.ts';
import { markOf, type Mark } from '../marks/mark.ts';
import { phrases } from '../words/dates/dates.ts';
import type { PageMeta } from '../site/page.ts';
import { essenceOf, isNearlyAlike } from './alike.ts';
import { byLevel } from './station.ts';

interface Highlight {
  name: string;
  href: string;
  phrases: string[];
  marks: Mark[];
}

interface Twins {
  phrases: string[];
  stations: Highlight[];
  /** Brands of all these stations: perhaps they only did it together. */
  together: { name: string; href: string }[];
  notes: Note[];
}

/** Two highlights that share many letters. */
interface NearlyAlike {
  stations: Highlight[];
  notes: Note[];
}

/** An editor has looked at two highlights, and leaves them. */
interface Note {
  /** 新城社区、金鼎社区 */
  names: string;
  reason: string;
}

interface DistrictHighlights {
  id: string;
  name: string;
  aboutHref: string;
  aboutLabel: string;
  twins: Twins[];
  near: NearlyAlike[];
  own: Highlight[];
  /** Stations of which no report tells a highlight. */
  without: { name: string; href: string }[];
}

export interface HighlightsView {
  meta: PageMeta;
  total: number;
  twins: number;
  /** Number of pairs. */
  near: number;
  districts: DistrictHighlights[];
  /** Districts without a single highlight, with their number of stations. */
  none: { name: string; href: string; stations: number }[];
}

export function highlightsView(world: World): HighlightsView {
  const { catalogue, links } = world;
  const all = [...catalogue.districts.values()].map((district) => ({
    id: district.id,
    name: district.name,
    label: aboutLabel(district),
    stations: links.stationsOfDistrict(district.id).toSorted(byLevel),
  }));
  const districts = all
    .filter(({ stations }) => stations.some(({ highlight }) => highlight !== undefined))
    .map(({ id, name, label, stations }) => ({
      id,
      name,
      aboutHref: urls.districtAbout(id),
      aboutLabel: label,
      ...highlightsOf(world, stations),
    }));
  const shown = new Set(districts.map(({ id }) => id));
  return {
    meta: {
      title: '各站的亮点',
      description: '一社区一亮点：各站做什么出名，并排看；说法一样的标出来，没写的也列出来。',
      path: urls.highlights(),
      crumbs: [{ name: '站点', href: urls.stations() }, { name: '亮点' }],
      data: [],
    },
    total: districts.reduce((sum, { own, twins }) => sum + own.length + stationsIn(twins), 0),
    twins: districts.reduce((sum, { twins }) => sum + twins.length, 0),
    near: districts.reduce((sum, { near }) => sum + near.length, 0),
    districts,
    none: all
      .filter(({ id }) => !shown.has(id))
      .map(({ id, name, stations }) => ({ name, href: urls.districtAbout(id), stations: stations.length })),
  };
}

const stationsIn = (twins: readonly Twins[]): number => twins.reduce((sum, { stations }) => sum + stations.length, 0);

function highlightsOf(
  world: World,
  stations: readonly Station[],
): Pick<DistrictHighlights, 'twins' | 'near' | 'own' | 'without'> {
  const told = stations.filter(({ highlight }) => highlight !== undefined);
  const byEssence = Map.groupBy(told, ({ highlight }) => essenceOf(highlight!));
  const groups = [...byEssence.values()];
  return {
    twins: groups.filter(({ length }) => length > 1).map((group) => twinsOf(world, group)),
    near: nearlyAlike(byEssence),
    own: groups.flatMap((group) => (group.length === 1 ? group.map(highlightOf) : [])),
    without: stations
      .filter(({ highlight }) => highlight === undefined)
      .map(({ name, short, key }) => ({ name: short ?? name, href: urls.station(key) })),
  };
}

const highlightOf = ({ name, short, key, highlight = '', serves }: Station): Highlight => ({
  name: short ?? name,
  href: urls.station(key),
  phrases: phrases(highlight),
  marks: serves.map(markOf),
});

function twinsOf({ links }: World, group: readonly Station[]): Twins {
  const [first, ...others] = group.map(({ key }) => links.brandsOfStation(key));
  const shared = (first ?? []).filter((brand) => others.every((brands) => brands.includes(brand)));
  return {
    phrases: phrases(group[0]?.highlight ?? ''),
    stations: group.map(highlightOf),
    together: shared.map(({ name, key }) => ({ name, href: urls.brand(key) })),
    notes: notesOn(group),
  };
}

/** Each with each: a district has some hundred stations. */
function nearlyAlike(byEssence: ReadonlyMap<string, readonly Station[]>): NearlyAlike[] {
  const groups = [...byEssence];
  return groups.flatMap(([essence, stations], index) =>
    groups
      .slice(index + 1)
      .filter(([other]) => isNearlyAlike(essence, other))
      .map(([, others]) => ({
        stations: [...stations, ...others].map(highlightOf),
        notes: notesOn([...stations, ...others]),
      })),
  );
}

function notesOn(stations: readonly Station[]): Note[] {
  const byId = new Map(stations.map((station) => [station.id, station]));
  return stations.flatMap((station) => {
    const byReason = Map.groupBy(
      station.compared.filter(({ station: id }) => byId.has(id)),
      ({ reason }) => reason,
    );
    return [...byReason].map(([reason, others]) => ({
      names: [station, ...others.map(({ station: id }) => byId.get(id)!)]
        .map(({ name, short }) => short ?? name)
        .join('、'),
      reason,
    }));
  });
}
