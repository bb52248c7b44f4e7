/** All brands, and the project library (项目库) of a district. */
import type { Brand } from '../../domain/catalogue.ts';
import { BRAND_LEVELS, GENERATIONS } from '../../domain/schema/brand.ts';
import type { Model } from '../../domain/schema/district.ts';
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';
import { libraryCounts, type SchemeView } from '../honours/scheme.ts';
import { hasHonours, schemeOfBrand } from '../honours/roll.ts';
import { aboutLabel } from '../district/about-label.ts';
import { sourcedFacts, type Sourced } from '../press/fact.ts';
import type { PageMeta } from '../site/page.ts';
import { brandReference, type Reference } from '../site/reference.ts';
import { keyOf } from '../../domain/key.ts';
import { brandFilters, brandRow, generationCode, levelCode, type BrandFilter, type BrandRow } from './rows.ts';

export interface BrandIndex {
  meta: PageMeta;
  lede: string;
  /** Undefined where nobody has any. */
  honoursHref: string | undefined;
  districts: {
    id: string;
    name: string;
    aboutHref: string;
    aboutLabel: string;
    libraryHref: string | undefined;
    rows: BrandRow[];
  }[];
  total: number;
  filters: BrandFilter[];
}

const NONE = '本站还没有品牌和项目。';

export function brandIndex(world: World): BrandIndex {
  const districts = [...world.catalogue.districts.values()]
    .map((district) => ({
      id: district.id,
      name: district.name,
      aboutHref: urls.districtAbout(district.id),
      aboutLabel: aboutLabel(district),
      libraryHref: district.library && urls.projectLibrary(district.id),
      rows: world.links.brandsOfDistrict(district.id).map(brandRow),
    }))
    .filter(({ rows }) => rows.length);
  const rows = districts.flatMap((district) => district.rows);
  const total = rows.length;
  return {
    meta: {
      title: '品牌',
      description: total === 0 ? NONE : '志愿服务品牌、项目、主题活动和课程名录，写明谁在做、在哪做。',
      path: urls.brands(),
      crumbs: [],
      data: [],
    },
    lede: total === 0 ? NONE : `${String(total)}个品牌、项目和课程，写明谁在做、在哪做、得过什么荣誉。`,
    honoursHref: hasHonours(world) ? urls.honours() : undefined,
    districts,
    total,
    filters: brandFilters(world, rows),
  };
}

export interface ProjectLibrary {
  meta: PageMeta;
  district: { name: string; href: string };
  counts: { label: string; text: string; asOf: string }[];
  model: Model;
  scheme: SchemeView | undefined;
  /** Numbers of projects that this site names, by level and by generation. */
  matrix: { columns: string[]; rows: { name: string; cells: { count: number; href: string }[] }[] };
  /** Projects of the library: those whose level or generation is told. */
  rows: BrandRow[];
  /** Other brands of the district: overall ones, contests, courses. */
  others: Reference[];
  sourced: Sourced;
}

export const libraryPaths = ({ catalogue }: World): { params: { district: string } }[] =>
  [...catalogue.districts.values()].filter(({ library }) => library).map(({ id }) => ({ params: { district: id } }));

/** @throws for a district without a library */
export function projectLibrary(world: World, id: string): ProjectLibrary {
  const { catalogue, links } = world;
  const district = catalogue.districts.get(id)!;
  const library = district.library!;
  const brands = links.brandsOfDistrict(id);
  const rows = brands.filter(isOfLibrary).map(brandRow);
  const award = library.award === undefined ? undefined : catalogue.brands.get(keyOf(id, library.award));
  const figures = library.counts.flatMap(({ figure }) => district.figures.filter(({ label }) => label === figure));
  return {
    meta: {
      title: `${district.name}项目库`,
      description: `${district.name}的志愿服务项目：级别、老品牌还是新项目、做什么、得过什么荣誉，年底怎么评。`,
      path: urls.projectLibrary(id),
      crumbs: [
        { name: '品牌', href: urls.brands() },
        { name: district.name, href: urls.district(id) },
        { name: '项目库' },
      ],
      data: [],
    },
    district: { name: district.name, href: urls.districtAbout(id) },
    counts: libraryCounts(world, id),
    model: district.models.find(({ name }) => name === library.model)!,
    scheme: award && schemeOfBrand(world, award),
    matrix: matrixOf(rows, id),
    rows,
    others: brands.filter((brand) => !isOfLibrary(brand)).map(brandReference),
    sourced: sourcedFacts(world, figures, []),
  };
}

/** The level and the generation of a brand are those that a library gives its projects. */
const isOfLibrary = ({ level, generation }: Brand): boolean => level !== undefined || generation !== undefined;

/** Cells lead to the list of brands with these filters. */
function matrixOf(rows: readonly BrandRow[], district: string): ProjectLibrary['matrix'] {
  const levels = [...BRAND_LEVELS, undefined];
  const generations = [...GENERATIONS, undefined];
  const counts = new Map<string, number>();
  for (const { codes } of rows) {
    const cell = `${codes.level} ${codes.generation}`;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return {
    columns: generations.map((generation) => generation ?? '新老没写'),
    rows: levels.map((level) => ({
      name: level ?? '级别没写',
      cells: generations.map((generation) => {
        const codes = [levelCode(level), generationCode(generation)] as const;
        return {
          count: counts.get(codes.join(' ')) ?? 0,
          href: `${urls.brands()}?district=${district}&level=${codes[0]}&generation=${codes[1]}#${district}`,
        };
      }),
    })),
  };
}
