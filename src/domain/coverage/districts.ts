/** The coverage of the districts, and of the stations of one. The pages, the data files and the report all count from here. */
import { addDays, type Day } from '../calendar/day.ts';
import type { Activity, Catalogue, District, Station } from '../catalogue.ts';
import { coverageOf, type CoveredWeek } from './coverage.ts';
import type { Relations } from '../relations.ts';
import { basisOf } from '../evidence/evidence.ts';
import type { Schedule } from '../schedule.ts';

export interface Network {
  catalogue: Catalogue;
  links: Relations;
  schedule: Schedule;
  today: Day;
}

export interface SiteCoverage {
  all: CoveredWeek[];
  rows: { district: District; weeks: CoveredWeek[] }[];
  /** Districts that have nothing in these weeks. */
  silent: District[];
}

export interface DistrictCoverage {
  /** Everything in the district, also what is held at no station. */
  all: CoveredWeek[];
  rows: StationCoverage[];
  /** What is held at no station; undefined where there is no such thing. */
  elsewhere: CoveredWeek[] | undefined;
  /** Stations in use that have nothing in these weeks: there is no promise to break, so they have no row. */
  silent: Station[];
}

export interface StationCoverage {
  station: Station;
  weeks: CoveredWeek[];
  /** An editor has published something for it; what reports alone tell of promises nothing. */
  isPromised: boolean;
}

export function siteCoverage(network: Network, mondays: readonly Day[]): SiteCoverage {
  const { catalogue, links } = network;
  const activities = [...catalogue.activities.values()];
  const weeksOf = coverageOf(network, mondays, activities, (place) => place.district);
  const shown = shownIn(network, mondays);
  const districts = [...catalogue.districts.values()];
  const hasRow = ({ id }: District): boolean => shown(links.activitiesOfDistrict(id));
  return {
    all: coverageOf(network, mondays, activities, () => 'all')('all'),
    rows: districts.filter(hasRow).map((district) => ({ district, weeks: weeksOf(district.id) })),
    silent: districts.filter((district) => !hasRow(district)),
  };
}

export function districtCoverage(network: Network, district: string, mondays: readonly Day[]): DistrictCoverage {
  const { links } = network;
  const activities = links.activitiesOfDistrict(district);
  const stations = links.stationsOfDistrict(district);
  const weeksOf = coverageOf(network, mondays, activities, ({ station }) => station ?? ELSEWHERE);
  const shown = shownIn(network, mondays);
  const hasRow = ({ key }: Station): boolean => shown(links.activitiesOfStation(key));
  const elsewhere = activities.filter(({ station }) => station === undefined);
  return {
    all: coverageOf(network, mondays, activities, (place) => place.district)(district),
    rows: stations.filter(hasRow).map((station) => ({
      station,
      weeks: weeksOf(station.key),
      isPromised: links
        .activitiesOfStation(station.key)
        .some((activity) => isScheduled(network, activity) && basisOf(activity) !== 'report'),
    })),
    elsewhere: shown(elsewhere) ? weeksOf(ELSEWHERE) : undefined,
    silent: stations.filter((station) => isInUse(station) && !hasRow(station)),
  };
}

/** Districts that schedule anything. */
export const coveredDistricts = (network: Network): string[] =>
  [...network.catalogue.districts.keys()].filter((id) =>
    network.links.activitiesOfDistrict(id).some((activity) => isScheduled(network, activity)),
  );

export const isInUse = ({ status }: Station): boolean => status === '启用';

/** No station has this key: those begin with their district. */
const ELSEWHERE = '';

const isScheduled = ({ schedule }: Network, { key }: Activity): boolean => schedule.ofActivity(key).length > 0;

/**
 * Whether some activities make a row in these weeks: something was published for them by then, so that its absence is seen,
 * or a report speaks of them in one of the weeks.
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
