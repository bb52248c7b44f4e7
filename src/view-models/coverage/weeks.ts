/** Which weeks and years of coverage there are to look at. */
import { yearOf } from '../../domain/coverage/coverage.ts';
import type { World } from '../../domain/world.ts';

/** Why nothing is known of a week (its Monday) or a month: it began before the site did, or is not scheduled yet. */
export const unknownTime = (begins: string, from: string): 'early' | 'open' => (begins < from ? 'early' : 'open');

export interface CoverageOf {
  /** Its stations as rows; without one, the districts. */
  district?: string | undefined;
  /** An ISO year; without one the present year, at the address without a year. */
  year?: number | undefined;
}

/** The years in which something was scheduled, up to the present one, the latest first. */
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

/** The pages of single years: of the site, or of each district. */
export const yearParams = (world: World): { year: string }[] =>
  coverageYears(world).map((year) => ({ year: String(year) }));

export const districtYearParams = (world: World): { district: string; year: string }[] =>
  [...world.catalogue.districts.keys()].flatMap((district) =>
    coverageYears(world, district).map((year) => ({ district, year: String(year) })),
  );

/** Every district has its page, also while nothing is scheduled there: an address that was published stays. */
export const districtParams = ({ catalogue }: World): { district: string }[] =>
  [...catalogue.districts.keys()].map((district) => ({ district }));
