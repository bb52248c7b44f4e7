/**
 * The collections of content/: their files, schemas and Chinese titles. Shared by the reader, the checks, the build and
 * the editors' handbook.
 */
import type { z } from 'astro/zod';
import { brandSchema } from './brand.ts';
import { correctionsSchema } from './corrections.ts';
import { conceptSchema } from './concept.ts';
import { districtSchema } from './district.ts';
import { menuSchema } from './menu.ts';
import { pastSchema } from './past.ts';
import { siteSchema } from './site.ts';
import { sourcesFileSchema } from './source.ts';
import { stationSchema } from './station.ts';
import { teamSchema } from './team.ts';
import { workdaysSchema } from './workdays.ts';

interface Collection {
  /** Chinese name, for editors. */
  title: string;
  /** Folder below content/, or the file itself. */
  folder: string;
  /** Chinese names of the path segments below the folder; empty for a single file. */
  segments: readonly string[];
  /** Markdown with front matter, or JSON. */
  format: 'md' | 'json';
  schema: z.ZodType;
}

export const COLLECTIONS = {
  site: { title: '站点设置', folder: 'site.json', segments: [], format: 'json', schema: siteSchema },
  sources: { title: '出处', folder: 'sources.json', segments: [], format: 'json', schema: sourcesFileSchema },
  districts: { title: '区县', folder: 'districts', segments: ['区县编号'], format: 'md', schema: districtSchema },
  stations: {
    title: '站点',
    folder: 'stations',
    segments: ['区县编号', '站点编号'],
    format: 'md',
    schema: stationSchema,
  },
  teams: { title: '队伍', folder: 'teams', segments: ['区县编号', '队伍编号'], format: 'md', schema: teamSchema },
  brands: { title: '品牌', folder: 'brands', segments: ['区县编号', '品牌编号'], format: 'md', schema: brandSchema },
  concepts: { title: '说法', folder: 'concepts', segments: ['说法编号'], format: 'md', schema: conceptSchema },
  menus: {
    title: '月菜单',
    folder: 'menus',
    segments: ['区县编号', '站点编号', '年-月'],
    format: 'json',
    schema: menuSchema,
  },
  past: { title: '报道过的活动', folder: 'past', segments: ['区县编号'], format: 'json', schema: pastSchema },
  corrections: {
    title: '更正',
    folder: 'corrections',
    segments: ['区县编号'],
    format: 'json',
    schema: correctionsSchema,
  },
  workdays: { title: '放假安排', folder: 'workdays', segments: ['年份'], format: 'json', schema: workdaysSchema },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof COLLECTIONS;
type DataOf<Name extends CollectionName> = z.infer<(typeof COLLECTIONS)[Name]['schema']>;

/**
 * A content file that passed its schema. `id` is its path below the folder without the extension: `panlong/dongzhuang`.
 */
export interface Entry<Data> {
  id: string;
  data: Data;
  /** Markdown source; empty for JSON. */
  body: string;
}

/** All entries of content/. */
export type Entries = { [Name in CollectionName]: Entry<DataOf<Name>>[] };
