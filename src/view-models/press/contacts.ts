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
  /** What the page is about, if not a district. */
  kind?: keyof typeof NOUNS;
}

const NOUNS = { team: '这支队伍', brand: '这个品牌', station: '这个站点' } as const;

/**
 * Without those who have published neither a number nor an address; the editors of the site are always last. Where they are the only ones,
 * it is said first that the team, brand or station has no number.
 */
export function pressContacts(world: World, { district, team, stations = [], kind }: About): PressContact[] {
  const { districts, site } = world.catalogue;
  const office = districts.get(district)?.press;
  const near: PressContact[] = [
    ...(team?.contact ? [{ role: '队伍', name: team.name, ...numberOf(team.contact) }] : []),
    ...stations.map((station) => stationContact(station)),
    ...(office ? [{ role: '区县采访', name: office.office, email: office.email, ...numberOf(office) }] : []),
  ].filter(canBeReached);
  const { email } = site.contact;
  const none: PressContact[] =
    near.length === 0 && kind !== undefined && email !== undefined
      ? [{ role: '采访', name: `${NOUNS[kind]}没有公开电话，采访请写信到`, email, sample: false }]
      : [];
  return [
    ...near,
    ...none,
    ...[{ role: '本站更正', name: site.name, email, ...numberOf(site.contact) }].filter(canBeReached),
  ];
}

const canBeReached = ({ phone, email }: PressContact): boolean => phone !== undefined || email !== undefined;

export const stationContact = (station: Station): PressContact => ({
  role: '站点',
  name: station.short ?? station.name,
  href: urls.station(station.key),
  ...numberOf(station.contact ?? { sample: false }),
});

function numberOf({ phone, hours, sample }: Pick<PressContact, 'phone' | 'hours' | 'sample'>) {
  return { phone, hours, sample };
}
