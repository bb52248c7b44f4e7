/** Telephone lines for whoever is in distress: a district's own, to stand beside the national one. */
import { CARE, type ServiceObject } from '../../domain/schema/fields.ts';
import type { World } from '../../domain/world.ts';

export interface CareLine {
  /** Of its district, to put the reader's own first. */
  district: string;
  name: string;
  phone: string;
  /** Empty where it is not known when somebody answers. */
  hours: string;
  sample: boolean;
}

export function careLinesOf({ catalogue }: Pick<World, 'catalogue'>): CareLine[] {
  return [...catalogue.districts.values()].flatMap(({ id, careLine }) =>
    careLine ? [{ ...careLine, district: id, hours: careLine.hours ?? '' }] : [],
  );
}

/** What a page that serves 为心理关爱 shows; undefined on every other page. */
export function careLinesFor(
  world: Pick<World, 'catalogue'>,
  { district, serves }: { district: string; serves: readonly ServiceObject[] },
): CareLine[] | undefined {
  return serves.includes(CARE) ? careLinesOf(world).filter((line) => line.district === district) : undefined;
}
