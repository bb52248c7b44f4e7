/** `/data/places.json`: the communities that a reader can choose as their own, fetched when one is chosen. */
import type { Station } from '../../domain/catalogue.ts';
import type { LngLat } from '../../domain/geo/geo.ts';
import * as urls from '../../urls.ts';
import type { World } from '../../domain/world.ts';
import type { Precision } from '../nearby/near.ts';

export interface PlacesData {
  districts: PlaceDistrict[];
}

export interface PlaceDistrict {
  id: string;
  name: string;
  stations: PlaceStation[];
}

export interface PlaceStation {
  /** `panlong/dongzhuang` */
  key: string;
  name: string;
  /** WGS-84; absent where the position is unknown. */
  at?: LngLat;
  precision?: Precision;
  /** Address that calls the station. */
  tel?: string;
  /** The number is invented, for demonstration. */
  isSample?: true;
}

/** Open stations of communities, and others that hold activities; districts without any are left out. */
export function placesData({ catalogue, links }: World): PlacesData {
  const isOffered = ({ key, level, status }: Station): boolean =>
    status === '启用' && (level === '站' || links.activitiesOfStation(key).length > 0);
  return {
    districts: [...catalogue.districts.values()]
      .map(({ id, name }) => ({
        id,
        name,
        stations: links.stationsOfDistrict(id).filter(isOffered).map(placeStation),
      }))
      .filter(({ stations }) => stations.length > 0),
  };
}

const placeStation = ({ key, name, short, position, contact }: Station): PlaceStation => ({
  key,
  name: short ?? name,
  ...(position ? { at: [position.lng, position.lat], precision: position.precision } : {}),
  ...(contact?.phone ? { tel: urls.tel(contact.phone), ...(contact.sample ? { isSample: true } : {}) } : {}),
});
