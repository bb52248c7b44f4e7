/** Helplines of the districts, shown beside the national one. */
import { CARE, type ServiceObject } from '../../domain/schema/fields.ts';
import type { World } from '../../domain/world.ts';

export interface CareLine {
  /** Id, so that the line of the reader's district can come first. */
  district: string;
  name: string;
  phone: string;
  /** Opening hours; empty if unknown. */
  hours: string;
  sample: boolean;
}

export function careLinesOf({ catalogue }: Pick<World, 'catalogue'>): CareLine[] {
  return [...catalogue.districts.values()].flatMap(({ id, careLine }) =>
    careLine ? [{ ...careLine, district: id, hours: careLine.hours ?? '' }] : [],
  );
}

/** Lines of the district, for pages that serve 为心理关爱; undefined for all others. */
export function careLinesFor(
  world: Pick<World, 'catalogue'>,
  { district, serves }: { district: string; serves: readonly ServiceObject[] },
): CareLine[] | undefined {
  return serves.includes(CARE) ? careLinesOf(world).filter((line) => line.district === district) : undefined;
}
