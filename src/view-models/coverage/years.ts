/** Years with coverage pages, and the route parameters of these pages. */
import { addDays, monthOf } from '../../domain/calendar/day.ts';
import { weeksOfYear, yearOf } from '../../domain/coverage/coverage.ts';
import { weakMemoizeByKey } from '../../domain/memoize.ts';
import type { World } from '../../domain/world.ts';

/** Why a week or month has no data. @param start its first day, or the month @param from when the site began */
export const unknownTime = (start: string, from: string): 'early' | 'open' => (start < from ? 'early' : 'open');

export interface CoverageScope {
  /** Rows are its stations; without one, districts. */
  district?: string | undefined;
  /** An ISO year; undefined for the present year, at the address without a year. */
  year?: number | undefined;
}

type Dated = Pick<World, 'catalogue' | 'schedule' | 'today'>;

/** Years with scheduled activities, up to the present one, latest first. */
export const coverageYears = (world: Dated, district?: string): number[] =>
  scheduledYears(world, district).filter((year) => year <= yearOf(world.today));

/** Of the whole site without a district. It looks at every date, and each year has it. */
const scheduledYears = weakMemoizeByKey(({ catalogue, schedule }: Dated, district: string | undefined): number[] => {
  const years = new Set(
    [...catalogue.activities.values()]
      .filter((activity) => district === undefined || activity.district === district)
      .flatMap(({ key }) => schedule.ofActivity(key).map(({ day }) => yearOf(day))),
  );
  return [...years].sort((a, b) => b - a);
});

export const yearParams = (world: World): { year: string }[] =>
  coverageYears(world).map((year) => ({ year: String(year) }));

export const districtYearParams = (world: World): { district: string; year: string }[] =>
  [...world.catalogue.districts.keys()].flatMap((district) =>
    coverageYears(world, district).map((year) => ({ district, year: String(year) })),
  );

/** The days of a year's pages and files, and what they have from beyond it: earlier menus give a station its row. */
export function coveragePeriod(world: World, { year, district }: { year: string; district?: string }) {
  const mondays = weeksOfYear(Number(year));
  const stations = district === undefined ? [] : world.links.stationsOfDistrict(district);
  return {
    from: mondays[0]!,
    until: addDays(mondays.at(-1)!, 6),
    district,
    menusFrom: monthOf(world.schedule.from),
    others: {
      years: [yearOf(world.today), ...coverageYears(world, district)],
      stations: stations.map(({ key, short, name, status }) => [key, short ?? name, status]),
    },
  };
}

/** Every district has a page, even with nothing scheduled: published addresses are permanent. */
export const districtParams = ({ catalogue }: World): { district: string }[] =>
  [...catalogue.districts.keys()].map((district) => ({ district }));
