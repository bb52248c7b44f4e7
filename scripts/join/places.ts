/** What the search of a province reads: lines of names, which are small and quick to scan. */
import type { JoinedDistrict } from './summaries.ts';

/**
 * A line for each district, `= name TAB url TAB href`, followed by one for each of its stations and teams:
 * `name TAB href`, and for a station `TAB town`.
 */
export function placesText(districts: readonly JoinedDistrict[]): string {
  return districts
    .flatMap(({ city, name, url, href, stations, teams }) => [
      `=${fields(city + name, url, href)}`,
      ...stations.map((station) => fields(station.name, station.href, station.town)),
      ...teams.map((team) => fields(team.name, team.href)),
    ])
    .join('\n');
}

const fields = (...texts: string[]): string =>
  texts
    .map((text) => text.replaceAll(/\s+/g, ' '))
    .join('\t')
    .trimEnd();
