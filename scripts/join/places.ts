/** What the search of a province reads: lines of names, which are small and quick to scan. */
import { compareText } from '../../src/domain/order.ts';
import { lastPart } from '../../src/domain/key.ts';
import type { JoinedDistrict } from './summaries.ts';

/**
 * For each district `=name TAB url TAB id`; then for each of its towns `+town`, and for each station of it `name TAB id`; then for each
 * of its teams `-name TAB id`. Their addresses follow from the ids, as they do in src/urls.ts.
 */
export function placesText(districts: readonly JoinedDistrict[]): string {
  return districts
    .flatMap(({ city, name, url, id, stations, teams }) => [
      `=${fields(city + name, url, id)}`,
      ...[...Map.groupBy(stations, ({ town }) => town)]
        .sort(([one], [other]) => compareText(one, other))
        .flatMap(([town, members]) => [`+${fields(town)}`, ...members.map(named)]),
      ...teams.map((team) => `-${named(team)}`),
    ])
    .join('\n');
}

/** @param href `stations/panlong/dongzhuang/` */
const named = ({ name, href }: { name: string; href: string }): string =>
  fields(name, lastPart(href.replace(/\/$/, '')));
const fields = (...texts: string[]): string => texts.map((text) => text.replaceAll(/\s+/g, ' ')).join('\t');
