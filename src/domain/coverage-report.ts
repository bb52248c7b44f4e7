/** What an editor is told of a month before it starts: gaps with who could fill them, what is short, and the coverage. */
import type { Month } from './calendar/day.ts';
import type { WorkCalendar } from './calendar/workdays.ts';
import type { District } from './catalogue.ts';
import { tallyOf, weeksOfMonth, type Tally } from './coverage.ts';
import { coveredDistricts, districtCoverage, type DistrictCoverage, type Network } from './coverage-districts.ts';
import { minimumsOf, type Minimum } from './coverage-minimums.ts';
import { gapsOf, type Gap } from './gaps.ts';
import { offersOf, type Offer } from './gaps-offers.ts';

export interface DistrictReport {
  district: District;
  gaps: (Gap & { offers: Offer[] })[];
  /** Only those that are short. */
  shortfalls: Minimum[];
  hasTheme: boolean;
  coverage: DistrictCoverage;
  tally: Tally;
}

/** @param only ids of districts; all that schedule anything, or want to, when left out. */
export function monthReport(network: Network & { calendar: WorkCalendar }, month: Month, only: readonly string[] = promisingDistricts(network)): DistrictReport[] {
  const offers = offersOf(network);
  return only.flatMap((id) => {
    const district = network.catalogue.districts.get(id);
    if (!district) return [];
    const coverage = districtCoverage(network, id, weeksOfMonth(month));
    return [{
      district, coverage,
      gaps: gapsOf(network, coverage).map((gap) => ({ ...gap, offers: offers(gap) })),
      shortfalls: minimumsOf(network, id, [month]).filter(({ short }) => short > 0),
      // Every menu sets one.
      hasTheme: network.links.menusOfDistrict(id).some((menu) => menu.month === month),
      tally: tallyOf(coverage.all),
    }];
  });
}

/** A minimum is a promise even where nothing is scheduled: then it is missed wholly. */
function promisingDistricts(network: Network): string[] {
  const covered = new Set(coveredDistricts(network));
  const { districts, site } = network.catalogue;
  return [...districts.keys()].filter((id) => covered.has(id) || Object.keys(site.minimums[id] ?? {}).length > 0);
}
