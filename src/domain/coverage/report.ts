/** The report on a coming month for editors: gaps with offers to fill them, shortfalls, coverage. */
import { addDays, monthOf, type Month } from '../calendar/day.ts';
import type { WorkCalendar } from '../calendar/holidays/workdays.ts';
import type { District, Station } from '../catalogue.ts';
import { isCovered, weeksTouching, type CoveredWeek } from './coverage.ts';
import { coveredDistricts, districtCoverage, type DistrictCoverage, type Network } from './districts.ts';
import { minimumsOf, standardsOf, type Minimum } from './minimums.ts';
import { basisOf, evidenceOf } from '../evidence/evidence.ts';
import { gapsOf, type Gap } from './gaps.ts';
import { offersOf, type Offer } from './gap-offers.ts';
import type { Figure } from '../schema/fields.ts';
import type { Scheduled } from '../schedule.ts';

export interface DistrictReport {
  district: District;
  gaps: (Gap & { offers: Offer[] })[];
  /** Minimums that are not met. */
  shortfalls: Minimum[];
  hasMinimums: boolean;
  /** What a district without minimums asks for in its own words. */
  standards: Figure[];
  hasTheme: boolean;
  /** Weeks of the month, by their Thursday. */
  coverage: DistrictCoverage;
  /** Whether an editor has published anything, at any time; otherwise no week counts as empty. */
  hasPlans: boolean;
  sums: { all: MonthSum; rows: { station: Station; sum: MonthSum }[]; elsewhere: MonthSum | undefined };
}

/** Covered weeks of the month, and occurrences from its first to its last day. */
export interface MonthSum {
  covered: number;
  weeks: number;
  promised: number;
  held: number;
  reported: number;
}

/** @param only ids of districts; by default those with occurrences or minimums */
export function monthReport(
  network: Network & { calendar: WorkCalendar },
  month: Month,
  only: readonly string[] = promisingDistricts(network),
): DistrictReport[] {
  const offers = offersOf(network);
  return only.flatMap((id) => {
    const district = network.catalogue.districts.get(id);
    if (!district) return [];
    const touching = districtCoverage(network, id, weeksTouching(month));
    const coverage = ofMonth(touching, month);
    const minimums = minimumsOf(network, id, [month]);
    return [
      {
        district,
        coverage,
        gaps: gapsOf(network, coverage).map((gap) => ({ ...gap, offers: offers(gap) })),
        shortfalls: minimums.filter(({ short }) => short > 0),
        hasMinimums: minimums.length > 0,
        standards: standardsOf(network, id),
        // Every menu has a theme.
        hasTheme: network.links.menusOfDistrict(id).some((menu) => menu.month === month),
        hasPlans: network.links
          .activitiesOfDistrict(id)
          .some((activity) => basisOf(activity) !== 'report' && network.schedule.ofActivity(activity.key).length > 0),
        sums: {
          all: sumOf(touching.all, month),
          rows: touching.rows.map(({ station, weeks }) => ({ station, sum: sumOf(weeks, month) })),
          elsewhere: touching.elsewhere && sumOf(touching.elsewhere, month),
        },
      },
    ];
  });
}

const isOf =
  (month: Month) =>
  ({ monday }: CoveredWeek): boolean =>
    monthOf(addDays(monday, 3)) === month;

function ofMonth({ all, rows, elsewhere, omitted }: DistrictCoverage, month: Month): DistrictCoverage {
  return {
    all: all.filter(isOf(month)),
    omitted,
    rows: rows.map((row) => ({ ...row, weeks: row.weeks.filter(isOf(month)) })),
    elsewhere: elsewhere?.filter(isOf(month)),
  };
}

function sumOf(touching: readonly CoveredWeek[], month: Month): MonthSum {
  const inMonth = ({ day }: Scheduled): boolean => monthOf(day) === month;
  const weeks = touching.filter(isOf(month));
  const promised = touching.flatMap((week) => week.promised).filter(inMonth);
  return {
    covered: weeks.filter(isCovered).length,
    weeks: weeks.length,
    promised: promised.length,
    held: promised.filter((item) => evidenceOf(item) === 'held').length,
    reported: touching.flatMap((week) => week.reported).filter(inMonth).length,
  };
}

/** Includes districts with minimums but no occurrences, which miss all of them. */
function promisingDistricts(network: Network): string[] {
  const covered = new Set(coveredDistricts(network));
  const { districts, site } = network.catalogue;
  return [...districts.keys()].filter((id) => covered.has(id) || Object.keys(site.minimums[id] ?? {}).length > 0);
}
