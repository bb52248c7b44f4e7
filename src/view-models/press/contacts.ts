/** Whom a journalist calls about a page, by role: offices and public numbers, never persons. The nearest to the matter comes first. */
import type { Station, Team } from '../../domain/catalogue.ts';
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';

export interface PressContact {
  /** What they are asked for. */
  role: string;
  name: string;
  /** Their page on this site. */
  href?: string;
  phone?: string | undefined;
  email?: string | undefined;
  hours?: string | undefined;
  sample: boolean;
}

interface About {
  district: string;
  team?: Team | undefined;
  stations?: readonly Station[];
}

/** Without those who have published neither a number nor an address; the editors of the site are always last. */
export function pressContacts(world: World, { district, team, stations = [] }: About): PressContact[] {
  const { districts, site } = world.catalogue;
  const office = districts.get(district)?.press;
  const all: PressContact[] = [
    ...(team?.contact ? [{ role: '队伍', name: team.name, ...numberOf(team.contact) }] : []),
    ...stations.map((station) => stationContact(station)),
    ...(office ? [{ role: '区县采访', name: office.office, email: office.email, ...numberOf(office) }] : []),
    { role: '本站更正', name: site.name, email: site.contact.email, ...numberOf(site.contact) },
  ];
  return all.filter(({ phone, email }) => phone !== undefined || email !== undefined);
}

export const stationContact = (station: Station): PressContact => ({
  role: '站点',
  name: station.short ?? station.name,
  href: urls.station(station.key),
  ...numberOf(station.contact ?? { sample: false }),
});

function numberOf({ phone, hours, sample }: Pick<PressContact, 'phone' | 'hours' | 'sample'>) {
  return { phone, hours, sample };
}
