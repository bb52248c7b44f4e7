/** What the template needs to know of stations. */
import type { Station } from '../../catalogue.ts';
import type { World } from '../../world.ts';
import type { TemplateStation } from './template.ts';

/** A made-up telephone is left out: it would be published as if it were real. */
export function templateStations(stations: readonly Station[], { links }: World): TemplateStation[] {
  return stations.map(({ key, name, short, contact }) => ({
    name,
    shortName: short,
    phone: contact?.sample === true ? undefined : contact?.phone,
    menus: links.menusOfStation(key),
  }));
}
