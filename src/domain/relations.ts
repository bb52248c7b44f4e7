/** The references of the catalogue in both directions, looked up in constant time. */
import { districtOf, keyOf, keysOf } from './key.ts';
import type { Activity, Brand, Catalogue, Menu, Past, Station, Team } from './catalogue.ts';

export interface Relations {
  teamsOfStation: (key: string) => Team[];
  stationsOfTeam: (key: string) => Station[];
  brandsOfStation: (key: string) => Brand[];
  brandsOfTeam: (key: string) => Brand[];
  activitiesOfStation: (key: string) => Activity[];
  activitiesOfTeam: (key: string) => Activity[];
  activitiesOfBrand: (key: string) => Activity[];
  activitiesOfDistrict: (id: string) => Activity[];
  menusOfStation: (key: string) => Menu[];
  menusOfDistrict: (id: string) => Menu[];
  stationsOfDistrict: (id: string) => Station[];
  teamsOfDistrict: (id: string) => Team[];
  brandsOfDistrict: (id: string) => Brand[];
  childrenOf: (key: string) => Station[];
  ancestorsOf: (key: string) => Station[];
  pastOf: (kind: 'stations' | 'teams' | 'brands', key: string) => Past[];
  pastOfDistrict: (id: string) => Past[];
}

export function relationsOf(catalogue: Catalogue): Relations {
  const stations = [...catalogue.stations.values()];
  const teams = [...catalogue.teams.values()];
  const brands = [...catalogue.brands.values()];
  const activities = [...catalogue.activities.values()];
  const stationKeys = (team: Team) =>
    keysOf(team.district, [...new Set([...(team.home ? [team.home] : []), ...team.stations])]);
  const parentKey = (station: Station) => station.parent && keyOf(station.district, station.parent);
  const existing = <T>(map: Map<string, T>, keys: string[]) =>
    keys.map((key) => map.get(key)).filter((item) => item !== undefined);

  const ancestorsOf = (key: string): Station[] => {
    const parent = catalogue.stations.get(parentKey(catalogue.stations.get(key)!) ?? '');
    return parent ? [...ancestorsOf(parent.key), parent] : [];
  };
  return {
    teamsOfStation: grouped(teams, stationKeys),
    stationsOfTeam: (key) => existing(catalogue.stations, stationKeys(catalogue.teams.get(key)!)),
    brandsOfStation: grouped(brands, (brand) => keysOf(brand.district, brand.stations)),
    brandsOfTeam: grouped(brands, (brand) => keysOf(brand.district, brand.teams)),
    activitiesOfStation: grouped(activities, (activity) => (activity.station ? [activity.station] : [])),
    activitiesOfTeam: grouped(activities, (activity) => activity.teams),
    activitiesOfBrand: grouped(activities, (activity) => activity.brands),
    activitiesOfDistrict: grouped(activities, (activity) => [activity.district]),
    menusOfStation: grouped(catalogue.menus, (menu) => [menu.station]),
    menusOfDistrict: grouped(catalogue.menus, (menu) => [districtOf(menu.station)]),
    stationsOfDistrict: grouped(stations, (station) => [station.district]),
    teamsOfDistrict: grouped(teams, (team) => [team.district]),
    brandsOfDistrict: grouped(brands, (brand) => [brand.district]),
    childrenOf: grouped(stations, (station) => [parentKey(station) ?? '']),
    ancestorsOf,
    pastOf: pastLookup(catalogue.past),
    pastOfDistrict: grouped(catalogue.past, (past) => [past.district]),
  };
}

function pastLookup(past: Past[]): Relations['pastOf'] {
  const lookups = {
    stations: grouped(past, (item) => item.stations),
    teams: grouped(past, (item) => item.teams),
    brands: grouped(past, (item) => item.brands),
  };
  return (kind, key) => lookups[kind](key);
}

/** Groups items under each of their keys, in the order of the items. */
function grouped<T>(items: T[], keysOf: (item: T) => string[]): (key: string) => T[] {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return (key) => groups.get(key) ?? [];
}
