/** Names and telephone numbers that identify stations in editors' files. */
import type { Station } from '../catalogue.ts';
import { lastPart, type Key } from '../key.ts';
import { byFrequency, byText } from '../order.ts';
import type { World } from '../world.ts';
import type { Named, StationName } from './reading.ts';

/** All stations that are not closed down. */
export function stationNames({ catalogue, links }: World): StationName[] {
  return [...catalogue.districts.keys()].flatMap((district) => {
    const stations = links.stationsOfDistrict(district);
    const areaCodes = areaCodesOf(stations);
    const lists = { teams: named(links.teamsOfDistrict(district)), brands: named(links.brandsOfDistrict(district)) };
    return stations
      .filter(({ status }) => status !== '停用')
      .sort(byText(({ key }) => key))
      .map(({ key, name, short, contact }): StationName => {
        const areaCode = areaCodes.get(key);
        return {
          key,
          name,
          ...(short === undefined ? {} : { shortName: short }),
          ...(areaCode === undefined ? {} : { areaCode }),
          ...(contact?.phone === undefined ? {} : { phone: contact.phone }),
          ...lists,
        };
      });
  });
}

const named = (items: readonly { key: Key; name: string }[]): Named[] =>
  items.map(({ key, name }) => ({ id: lastPart(key), name }));

/** Of each station's public number; stations without one have the most frequent of the district. */
export function areaCodesOf(stations: readonly Pick<Station, 'key' | 'contact'>[]): ReadonlyMap<Key, string> {
  const own = stations.map(({ key, contact }) => ({ key, code: AREA_CODE.exec(contact?.phone ?? '')?.[0] }));
  const [common] = byFrequency(own.flatMap(({ code }) => code ?? []));
  return new Map(own.flatMap(({ key, code = common }): [Key, string][] => (code === undefined ? [] : [[key, code]])));
}

/** 010 and 02x have three digits, all others four. */
const AREA_CODE = /^0(?:10|2\d|[3-9]\d\d|00)(?=\D?\d)/;
