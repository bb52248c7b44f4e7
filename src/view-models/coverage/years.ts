/** Years with coverage pages, and the route parameters of these pages. */
import { yearOf } from '../../domain/coverage/coverage.ts';
import type { World } from '../../domain/world.ts';

/** Why a week or month has no data. @param start its first day, or the month @param from when the site began */
export const unknownTime = (start: string, from: string): 'early' | 'open' => (start < from ? 'early' : 'open');

export interface CoverageScope {
  /** Rows are its stations; without one, districts. */
  district?: string | undefined;
  /** An ISO year; undefined for the present year, at the address without a year. */
  year?: number | undefined;
}

/** Years with scheduled activities, up to the present one, latest first. */
export function coverageYears(
  { catalogue, schedule, today }: Pick<World, 'catalogue' | 'schedule' | 'today'>,
  district?: string,
): number[] {
  const years = new Set(
    [...catalogue.activities.values()]
      .filter((activity) => district === undefined || activity.district === district)
      .flatMap(({ key }) => schedule.ofActivity(key).map(({ day }) => yearOf(day))),
  );
  return [...years].filter((year) => year <= yearOf(today)).sort((a, b) => b - a);
}

export const yearParams = (world: World): { year: string }[] =>
  coverageYears(world).map((year) => ({ year: String(year) }));

export const districtYearParams = (world: World): { district: string; year: string }[] =>
  [...world.catalogue.districts.keys()].flatMap((district) =>
    coverageYears(world, district).map((year) => ({ district, year: String(year) })),
  );

/** Every district has a page, even with nothing scheduled: published addresses are permanent. */
export const districtParams = ({ catalogue }: World): { district: string }[] =>
  [...catalogue.districts.keys()].map((district) => ({ district }));
