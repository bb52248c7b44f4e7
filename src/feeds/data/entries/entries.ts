/** Open data: figures, teams, stations and brands, of the whole site or of one district, as JSON and CSV. */
import { z } from 'astro/zod';
import { revisedOn } from '../../../domain/build-time.ts';
import { allFigures } from '../../../domain/press/figures.ts';
import type { World } from '../../../domain/world.ts';
import * as urls from '../../../urls.ts';
import { GENERATOR } from '../../../version.ts';
import { csv } from '../csv.ts';
import { COLUMNS } from './columns.ts';
import { brandData, figureData, stationData, teamData } from './objects.ts';
import { SCHEMA_VERSION, SCHEMAS, type EntryData, type EntrySet } from './schema.ts';

export type { EntrySet } from './schema.ts';

export const ENTRY_SETS = Object.keys(SCHEMAS) as EntrySet[];

/** Titles of the sets, for the pages that link to them. */
export const SET_TITLES: Readonly<Record<EntrySet, string>> = {
  figures: '数字',
  teams: '队伍',
  stations: '站点',
  brands: '品牌',
};

/** @param district omit for the whole site */
export function entriesJson(world: World, set: EntrySet, district?: string): string {
  const { site } = world.catalogue;
  const data = {
    $schema: urls.absolute(urls.entriesSchema(set), site.url),
    schemaVersion: SCHEMA_VERSION,
    generator: GENERATOR,
    site: { name: site.name, url: site.url },
    updatedOn: revisedOn(world),
    [set]: entriesOf(world, set, district),
  };
  return `${JSON.stringify(data)}\n`;
}

/** One row for each entry. @param district omit for the whole site */
export function entriesCsv(world: World, set: EntrySet, district?: string): string {
  return rowsOf(set, entriesOf(world, set, district));
}

/** JSON Schema, draft 2020-12. */
export function entriesSchemaJson({ catalogue: { site } }: World, set: EntrySet): string {
  const { $schema, ...schema } = z.toJSONSchema(SCHEMAS[set], { target: 'draft-2020-12' });
  const $id = urls.absolute(urls.entriesSchema(set), site.url);
  return `${JSON.stringify({ $schema, $id, title: `${SET_TITLES[set]}数据`, ...schema }, null, 2)}\n`;
}

function rowsOf<Name extends EntrySet>(set: Name, entries: readonly EntryData[Name][]): string {
  const columns = COLUMNS[set];
  return csv([columns.map(([heading]) => heading), ...entries.map((entry) => columns.map(([, cell]) => cell(entry)))]);
}

export function entriesOf<Name extends EntrySet>(world: World, set: Name, district?: string): EntryData[Name][] {
  return MAKERS[set](world).filter((entry) => district === undefined || entry.district.key === district);
}

const MAKERS: { [Name in EntrySet]: (world: World) => EntryData[Name][] } = {
  figures: (world) => allFigures(world.catalogue).map((owned) => figureData(world, owned)),
  teams: (world) => [...world.catalogue.teams.values()].map((team) => teamData(world, team)),
  stations: (world) => [...world.catalogue.stations.values()].map((station) => stationData(world, station)),
  brands: (world) => [...world.catalogue.brands.values()].map((brand) => brandData(world, brand)),
};
