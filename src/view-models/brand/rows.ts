/** Brands as rows of a list that can be filtered. */
import type { Brand } from '../../domain/catalogue.ts';
import { BRAND_LEVELS, GENERATIONS, type BrandLevel, type Generation } from '../../domain/schema/brand.ts';
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';
import { honourText } from '../honours/honour.ts';
import { ALL_MARKS, markOf, type Mark } from '../marks/mark.ts';

/** In addresses; `none` is what no report tells. */
export const NOT_TOLD = 'none';
const LEVEL_CODES: Record<BrandLevel, string> = { 区级: 'district', 镇村级: 'town' };
const GENERATION_CODES: Record<Generation, string> = { 老品牌: 'established', 新项目: 'new' };

export const levelCode = (level: BrandLevel | undefined): string =>
  level === undefined ? NOT_TOLD : LEVEL_CODES[level];
export const generationCode = (generation: Generation | undefined): string =>
  generation === undefined ? NOT_TOLD : GENERATION_CODES[generation];

export interface BrandRow {
  name: string;
  href: string;
  kind: string;
  level: BrandLevel | undefined;
  generation: Generation | undefined;
  /** What it does, in short phrases; empty if no report tells. */
  what: string;
  honours: string[];
  marks: Mark[];
  /** What the filters compare, by the name of the filter; several codes are separated by spaces. */
  codes: Record<FilterName, string>;
}

export type FilterName = 'level' | 'generation' | 'honour' | 'for' | 'district';

export function brandRow(brand: Brand): BrandRow {
  const { name, key, kind, level, generation, themes, honours, serves, district } = brand;
  const marks = serves.map(markOf);
  return {
    name,
    href: urls.brand(key),
    kind,
    level,
    generation,
    what: themes.slice(0, 3).join('、'),
    honours: honours.map(honourText),
    marks,
    codes: {
      level: levelCode(level),
      generation: generationCode(generation),
      honour: honours.length > 0 ? 'yes' : NOT_TOLD,
      for: marks.map(({ code }) => code).join(' ') || NOT_TOLD,
      district,
    },
  };
}

export interface BrandFilter {
  name: FilterName;
  label: string;
  options: { code: string; label: string; count: number }[];
}

/**
 * @returns the filters with more than one answer, each answer with its number of rows. Where a district sorts its library by level and by
 * generation, these are offered with all answers, also those that no report gives to any: that none is told is an answer
 */
export function brandFilters({ catalogue }: World, rows: readonly BrandRow[]): BrandFilter[] {
  const hasLibrary = [...catalogue.districts.values()].some(({ library }) => library);
  const told = (
    name: FilterName,
    label: string,
    options: [code: string, label: string][],
    keepsAll = false,
  ): BrandFilter => {
    const counts = new Map<string, number>();
    for (const { codes } of rows)
      for (const code of codes[name].split(' ')) counts.set(code, (counts.get(code) ?? 0) + 1);
    return {
      name,
      label,
      options: options
        .map(([code, text]) => ({ code, label: text, count: counts.get(code) ?? 0 }))
        .filter(({ count }) => keepsAll || count > 0),
    };
  };
  const filters = [
    told(
      'level',
      '级别',
      [...BRAND_LEVELS.map((level): [string, string] => [levelCode(level), level]), [NOT_TOLD, '没写']],
      hasLibrary,
    ),
    told(
      'generation',
      '新老',
      [...GENERATIONS.map((one): [string, string] => [generationCode(one), one]), [NOT_TOLD, '没写']],
      hasLibrary,
    ),
    told('honour', '荣誉', [
      ['yes', '写到荣誉的'],
      [NOT_TOLD, '没写'],
    ]),
    told('for', '为谁', [...ALL_MARKS.map(({ code, name }): [string, string] => [code, name]), [NOT_TOLD, '没写']]),
    told(
      'district',
      '区县',
      [...catalogue.districts.values()].map(({ id, name }): [string, string] => [id, name]),
    ),
  ];
  return filters.filter(({ options }) => options.length > 1);
}
