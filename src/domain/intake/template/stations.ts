/** What the template needs to know of stations. */
import type { Activity, Station } from '../../catalogue.ts';
import type { DraftActivity } from '../../draft/draft.ts';
import { districtOf, lastPart, localId } from '../../key.ts';
import type { World } from '../../world.ts';
import type { Named } from '../reading.ts';
import type { TemplateStation } from './template.ts';

/** A made-up telephone is left out: it would be published as if it were real. */
export function templateStations(stations: readonly Station[], { links }: World): TemplateStation[] {
  return stations.map(({ key, name, short, contact }) => {
    const district = districtOf(key);
    const teams = links.teamsOfDistrict(district);
    const brands = links.brandsOfDistrict(district);
    return {
      name,
      shortName: short,
      phone: contact?.sample === true ? undefined : contact?.phone,
      menus: links.menusOfStation(key).map((menu) => ({ ...menu, activities: menu.activities.map(withIds) })),
      teams: ownFirst(teams, ({ home }) => home === localId(key)),
      brands: ownFirst(brands, ({ stations: own }) => own.includes(localId(key))),
    };
  });
}

/** References of the catalogue are keys, those of a menu ids. */
const withIds = (activity: Activity): DraftActivity => ({
  ...activity,
  teams: activity.teams.map(lastPart),
  brands: activity.brands.map(lastPart),
});

function ownFirst<Item extends { key: string; name: string }>(
  items: readonly Item[],
  isOwn: (item: Item) => boolean,
): Named[] {
  return [...items.filter(isOwn), ...items.filter((item) => !isOwn(item))].map(({ key, name }) => ({
    id: lastPart(key),
    name,
  }));
}
