/** Coverage of all districts, and of the stations of one; shared by pages, data files and the report. */
import { addDays, type Day } from '../calendar/day.ts';
import type { Activity, Catalogue, District, Station } from '../catalogue.ts';
import { coverageOf, type CoveredWeek } from './coverage.ts';
import { weakMemoizeByKey, weakMemoize } from '../memoize.ts';
import type { Relations } from '../relations.ts';
import { basisOf } from '../evidence/evidence.ts';
import type { Schedule } from '../schedule.ts';

export interface Network {
  catalogue: Catalogue;
  links: Relations;
  schedule: Schedule;
  today: Day;
}

interface SiteCoverage {
  all: CoveredWeek[];
  rows: { district: District; weeks: CoveredWeek[] }[];
  /** Districts without a row, having nothing in these weeks. */
  omitted: District[];
}

export interface DistrictCoverage {
  /** All activities of the district, with or without a station. */
  all: CoveredWeek[];
  rows: StationCoverage[];
  /** Activities without a station; undefined where there are none. */
  elsewhere: CoveredWeek[] | undefined;
  /** Stations in use without a row, having nothing in these weeks. */
  omitted: Station[];
}

interface StationCoverage {
  station: Station;
  weeks: CoveredWeek[];
  /** Whether an editor has published anything for the station; reports alone make no promise. */
  isPromised: boolean;
}

/** Pages, data files and feeds of many periods ask for the same rows. */
const coverageOfSite = weakMemoize((network: Network) =>
  coverageOf(network, network.catalogue.activities.values(), () => SITE),
);
const coverageByDistrict = weakMemoize((network: Network) =>
  coverageOf(network, network.catalogue.activities.values(), (place) => place.district),
);
const coverageByStation = weakMemoizeByKey((network: Network, district: string) =>
  coverageOf(network, network.links.activitiesOfDistrict(district), ({ station }) => station ?? ELSEWHERE),
);
const SITE = 'site';

export function siteCoverage(network: Network, mondays: readonly Day[]): SiteCoverage {
  const { catalogue, links } = network;
  const weeksOf = coverageByDistrict(network);
  const shown = shownIn(network, mondays);
  const districts = [...catalogue.districts.values()];
  const hasRow = ({ id }: District): boolean => shown(links.activitiesOfDistrict(id));
  return {
    all: coverageOfSite(network)(SITE, mondays),
    rows: districts.filter(hasRow).map((district) => ({ district, weeks: weeksOf(district.id, mondays) })),
    omitted: districts.filter((district) => !hasRow(district)),
  };
}

export function districtCoverage(network: Network, district: string, mondays: readonly Day[]): DistrictCoverage {
  const { links } = network;
  const activities = links.activitiesOfDistrict(district);
  const stations = links.stationsOfDistrict(district);
  const weeksOf = coverageByStation(network, district);
  const shown = shownIn(network, mondays);
  const hasRow = ({ key }: Station): boolean => shown(links.activitiesOfStation(key));
  const elsewhere = activities.filter(({ station }) => station === undefined);
  return {
    all: coverageByDistrict(network)(district, mondays),
    rows: stations.filter(hasRow).map((station) => ({
      station,
      weeks: weeksOf(station.key, mondays),
      isPromised: links
        .activitiesOfStation(station.key)
        .some((activity) => isScheduled(network, activity) && basisOf(activity) !== 'report'),
    })),
    elsewhere: shown(elsewhere) ? weeksOf(ELSEWHERE, mondays) : undefined,
    omitted: stations.filter((station) => isInUse(station) && !hasRow(station)),
  };
}

/** Ids of districts with any occurrence. */
export const coveredDistricts = (network: Network): string[] =>
  [...network.catalogue.districts.keys()].filter((id) =>
    network.links.activitiesOfDistrict(id).some((activity) => isScheduled(network, activity)),
  );

export const isInUse = ({ status }: Station): boolean => status === '启用';

/** Not a possible key of a station. */
const ELSEWHERE = '';

const isScheduled = ({ schedule }: Network, { key }: Activity): boolean => schedule.ofActivity(key).length > 0;

/**
 * Whether activities get a row: an editor published some for these weeks or earlier ones, or a report has some in these
 * weeks.
 */
function shownIn({ schedule }: Network, mondays: readonly Day[]): (activities: readonly Activity[]) => boolean {
  const [first, last] = [mondays[0], mondays.at(-1)];
  if (first === undefined || last === undefined)
    return (activities) => activities.some(({ key }) => schedule.ofActivity(key).length > 0);
  const [from, until] = [first, addDays(last, DAYS_TO_SUNDAY)];
  return (activities) =>
    activities.some((activity) =>
      schedule
        .ofActivity(activity.key)
        .some(({ day }) => day <= until && (day >= from || basisOf(activity) !== 'report')),
    );
}

const DAYS_TO_SUNDAY = 6;
