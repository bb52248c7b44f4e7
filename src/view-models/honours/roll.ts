/** All honours of the content, by year, and the schemes that award them. */
import type { Brand } from '../../domain/catalogue.ts';
import { keyOf } from '../../domain/key.ts';
import { compareText } from '../../domain/order.ts';
import type { Honour } from '../../domain/schema/parts/honour.ts';
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';
import { sourcedFacts, type SourceView } from '../press/fact.ts';
import { kindsOf } from '../site/kinds.ts';
import type { PageMeta } from '../site/page.ts';
import { honourDetails, type OwnedHonour } from './honour.ts';
import { schemeOf, type SchemeView } from './scheme.ts';
import { weakMemoize } from '../../domain/memoize.ts';

export interface HonourRow {
  name: string;
  /** Level, year and who awarded it; a role instead of a person. */
  details: string[];
  owner: { name: string; href: string };
  district: string;
  note: string;
  source: SourceView | undefined;
}

export interface HonourRoll {
  meta: PageMeta;
  lede: string;
  years: { id: string; title: string; rows: HonourRow[] }[];
  /** What reports call the first of its kind. */
  firsts: HonourRow[];
  schemes: SchemeView[];
  sources: SourceView[];
}

const NONE = '本站还没有写到荣誉。';

/** Whether there are any, of anyone. */
export const hasHonours = (world: World): boolean => allHonours(world).length > 0;

/** The years of the roll with their number of honours, and the schemes, for pages that lead to it. */
export interface HonourSummary {
  years: { name: string; href: string }[];
  schemes: SchemeView[];
}

export function honourSummary(world: World): HonourSummary {
  const { years, schemes } = honourRoll(world);
  return {
    years: years.map(({ id, title, rows }) => ({
      name: `${title}（${String(rows.length)}项）`,
      href: `${urls.honours()}#${id}`,
    })),
    schemes,
  };
}

/** Of districts, stations, teams and brands: the latest year first, then those without a year. */
function allHonours({ catalogue }: World): OwnedHonour[] {
  const { districts, stations, teams, brands } = catalogue;
  return [
    ...[...districts.values()].flatMap((one) => owned(one, urls.districtAbout(one.id), one.id)),
    ...[...stations.values()].flatMap((one) => owned(one, urls.station(one.key), one.district)),
    ...[...teams.values()].flatMap((one) => owned(one, urls.team(one.key), one.district)),
    ...[...brands.values()].flatMap((one) => owned(one, urls.brand(one.key), one.district)),
  ].toSorted((a, b) => (b.honour.year ?? 0) - (a.honour.year ?? 0));
}

const owned = ({ name, honours }: { name: string; honours: Honour[] }, href: string, district: string): OwnedHonour[] =>
  honours.map((honour) => ({ honour, owner: { name, href }, district }));

export function honourRoll(world: World): HonourRoll {
  const { catalogue } = world;
  const all = allHonours(world);
  const { sources } = sourcedFacts(
    world,
    [],
    all.map(({ honour }) => honour.source),
  );
  const numbered = new Map(sources.map((source) => [source.id, source]));
  const rowOf = ({ honour, owner, district }: OwnedHonour): HonourRow => ({
    name: honour.name,
    details: honourDetails(honour),
    owner,
    district: catalogue.districts.get(district)?.name ?? '',
    note: honour.note ?? '',
    source: numbered.get(honour.source),
  });
  const awarded = all.filter(({ honour }) => isAwarded(honour));
  const years = Map.groupBy(awarded, ({ honour }) => honour.year);
  const winners = winnersOf(all);
  const schemes = [...catalogue.brands.values()].filter(({ awards }) => awards.length > 0);
  return {
    meta: {
      title: '荣誉榜',
      description:
        all.length === 0
          ? NONE
          : `区县、${kindsOf(catalogue).join('、')}得过的荣誉，按年份排，写明谁给的、出处${schemes.length > 0 ? '；怎么评也写在这里' : ''}。`,
      path: urls.honours(),
      crumbs: [...(catalogue.brands.size > 0 ? [{ name: '品牌', href: urls.brands() }] : []), { name: '荣誉榜' }],
      data: [],
    },
    lede: awarded.length === 0 ? NONE : `写到名字的${String(awarded.length)}项。没列的不等于没有。`,
    years: [...years].map(([year, rows]) => ({
      id: year === undefined ? 'undated' : `y${String(year)}`,
      title: year === undefined ? '年份待核' : `${String(year)}年`,
      rows: rows.map(rowOf),
    })),
    firsts: all.filter(({ honour }) => honour.kind === '首创').map(rowOf),
    schemes: schemes
      .toSorted((a, b) => compareText(a.key, b.key))
      .map((brand) => schemeOf(world, brand, winners.get(brand.key))),
    sources,
  };
}

/** What reports call the first of its kind is no award. */
export const isAwarded = ({ kind }: Honour): boolean => kind !== '首创';

/** By the key of the scheme. */
function winnersOf(all: readonly OwnedHonour[]): Map<string, OwnedHonour[]> {
  const won = all.filter(({ honour }) => honour.award !== undefined);
  return Map.groupBy(won, ({ honour, district }) => keyOf(district, honour.award!));
}

/** Of all schemes at once, so that the pages of many schemes do not each look through all honours. */
const winnersIn = weakMemoize((world: World) => winnersOf(allHonours(world)));

/** The scheme that a brand is, if it is one. */
export function schemeOfBrand(world: World, brand: Brand): SchemeView | undefined {
  if (brand.awards.length === 0) return undefined;
  return schemeOf(world, brand, winnersIn(world).get(brand.key));
}
