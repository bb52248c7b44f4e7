/** Where a station is, for links to map apps (`routeLinks`). */
import type { Station } from '../../domain/catalogue.ts';
import { convert } from '../../domain/geo/datum.ts';
import type { LngLat } from '../../domain/geo/geo.ts';
import type { Destination } from './way/route-links.ts';

/** Without positions in the datums of map apps if a route could only lead to the middle of a town or district. */
export function destinationOf(station: Station): Destination {
  const at = pointOf(station);
  const precision = station.position?.precision;
  return {
    name: station.short ?? station.name,
    where: station.address ?? station.town ?? '',
    ...(precision ? { precision } : {}),
    ...(at ? { at } : {}),
    ...(at && (precision === '准确' || precision === '社区')
      ? { gcj02: convert(at, 'WGS-84', 'GCJ-02'), bd09: convert(at, 'WGS-84', 'BD-09') }
      : {}),
  };
}

export function pointOf({ position }: Station): LngLat | undefined {
  return position && [position.lng, position.lat];
}
