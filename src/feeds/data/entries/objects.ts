/** Figures, teams, stations and brands as plain objects of the open data. */
import type { Brand, District, Station, Team } from '../../../domain/catalogue.ts';
import { figuresOf } from '../../../domain/press/figure.ts';
import { keysOf } from '../../../domain/key.ts';
import { pick } from '../../../domain/pick.ts';
import type { FigureOwner, OwnedFigure } from '../../../domain/press/figures.ts';
import type { Figure } from '../../../domain/schema/fields.ts';
import type { World } from '../../../domain/world.ts';
import * as urls from '../../../urls.ts';
import { honourText, sourcesOf } from '../../../view-models/honours/honour.ts';
import {
  citationText,
  entryCitation,
  originCitation,
  type VersionedCitation,
} from '../../../view-models/press/citation.ts';
import { teamRhythm } from '../../../view-models/team/rhythm.ts';
import { citedAddress, citedTitle } from '../../../view-models/press/figures.ts';
import type { Named } from '../parts.ts';
import { plainFigure, sourceOf } from '../figure.ts';
import type { BrandData, FigureData, StationData, TeamData } from './schema.ts';

export function figureData(world: World, owned: OwnedFigure): FigureData {
  const { kind, key, name, origin } = owned;
  const path = citedAddress(owned);
  return {
    kind,
    owner: { key, name, url: urls.absolute(path, world.catalogue.site.url) },
    district: districtOf(world, owned.district),
    ...plainFigure(world.catalogue, owned.figure),
    ...citedAs(originCitation(world, origin, citedTitle(owned), path)),
  };
}

export function teamData(world: World, team: Team): TeamData {
  const { links } = world;
  const rhythm = teamRhythm(team);
  return {
    ...commonOf(world, team, urls.team),
    ...pick(team, ['kind', 'affiliation', 'founded', 'focus', 'roles', 'partners', 'contact']),
    ...(rhythm && { rhythm }),
    stations: links.stationsOfTeam(team.key).map((station) => namedStation(world, station)),
    brands: links.brandsOfTeam(team.key).map((brand) => namedBrand(world, brand)),
    sheet: urls.absolute(urls.teamSheet(team.key), world.catalogue.site.url),
    ...describedOf(world, 'team', team, figuresOf(team), urls.team(team.key)),
  };
}

export function stationData(world: World, station: Station): StationData {
  const { links } = world;
  const parent = links.ancestorsOf(station.key).at(-1);
  return {
    ...commonOf(world, station, urls.station),
    ...pick(station, [
      'short',
      'level',
      'kind',
      'status',
      'statusNote',
      'town',
      'address',
      'hours',
      'contact',
      'highlight',
      'areas',
      'features',
      'accessibility',
    ]),
    parent: parent && namedStation(world, parent),
    position: station.position && pick(station.position, ['lng', 'lat', 'precision', 'from']),
    teams: links.teamsOfStation(station.key).map((team) => namedTeam(world, team)),
    brands: links.brandsOfStation(station.key).map((brand) => namedBrand(world, brand)),
    ...describedOf(world, 'station', station, figuresOf(station), urls.station(station.key)),
  };
}

export function brandData(world: World, brand: Brand): BrandData {
  const { teams, stations } = world.catalogue;
  return {
    ...commonOf(world, brand, urls.brand),
    ...pick(brand, ['kind', 'owner', 'themes', 'level', 'generation']),
    teams: existing(teams, brand.district, brand.teams).map((team) => namedTeam(world, team)),
    stations: existing(stations, brand.district, brand.stations).map((station) => namedStation(world, station)),
    ...describedOf(world, 'brand', brand, figuresOf(brand), urls.brand(brand.key)),
  };
}

type AddressOf = (key: string) => string;
type Placed = Pick<Team | Station | Brand, 'key' | 'name' | 'district'>;

const commonOf = (world: World, entry: Placed, addressOf: AddressOf) => ({
  ...namedAs(world, entry, addressOf),
  district: districtOf(world, entry.district),
});

function describedOf(
  world: World,
  kind: FigureOwner,
  entry: Team | Station | Brand,
  figures: readonly Figure[],
  path: string,
) {
  const { catalogue } = world;
  return {
    serves: entry.serves,
    honours: entry.honours.map((honour) => ({
      ...pick(honour, ['name', 'kind', 'level', 'year', 'by', 'role', 'note']),
      text: honourText(honour),
      source: sourceOf(catalogue, honour.source),
    })),
    figures: figures.map((figure) => plainFigure(catalogue, figure)),
    sources: [...new Set(sourcesOf(entry))].flatMap((id) => sourceOf(catalogue, id) ?? []),
    ...citedAs(entryCitation(world, { kind, key: entry.key }, entry.name, path)),
  };
}

const citedAs = (citation: VersionedCitation) => ({
  updatedOn: citation.updatedOn,
  ...(citation.version === undefined ? {} : { version: citation.version.name }),
  citation: citationText(citation),
});

function existing<Entry>(entries: ReadonlyMap<string, Entry>, district: string, ids: readonly string[]): Entry[] {
  return keysOf(district, ids).flatMap((key) => entries.get(key) ?? []);
}

function districtOf({ catalogue }: World, id: string): Named {
  const { name }: District = catalogue.districts.get(id)!;
  return { key: id, name, url: urls.absolute(urls.district(id), catalogue.site.url) };
}

const namedTeam = (world: World, team: Team): Named => namedAs(world, team, urls.team);
const namedStation = (world: World, station: Station): Named => namedAs(world, station, urls.station);
const namedBrand = (world: World, brand: Brand): Named => namedAs(world, brand, urls.brand);

function namedAs({ catalogue }: World, { key, name }: Pick<Placed, 'key' | 'name'>, addressOf: AddressOf): Named {
  return { key, name, url: urls.absolute(addressOf(key), catalogue.site.url) };
}
