/** Districts on the map: those with stations. */
import type { District } from '../../domain/catalogue.ts';
import type { World } from '../../domain/world.ts';

export const mappedDistricts = ({ catalogue, links }: World): District[] =>
  [...catalogue.districts.values()].filter(({ id }) => links.stationsOfDistrict(id).length > 0);
