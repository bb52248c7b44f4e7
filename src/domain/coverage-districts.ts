/** The coverage of the districts, and of the stations of one. The pages, the data files and the report all count from here. */
import type { Day } from './calendar/day.ts';
import type { Activity, Catalogue, District, Station } from './catalogue.ts';
import { coverageOf, type CoveredWeek } from './coverage.ts';
import type { Relations } from './relations.ts';
import type { Schedule } from './schedule.ts';

export interface Network {
  catalogue: Catalogue;
  links: Relations;
  schedule: Schedule;
  today: Day;
}

export interface SiteCoverage {
  all: CoveredWeek[];
  rows: { district: District; weeks: CoveredWeek[] }[];
  /** Districts that never had anything in the schedule. */
  silent: District[];
}

export interface DistrictCoverage {
  /** Everything in the district, also what is held at no station. */
  all: CoveredWeek[];
  rows: StationCoverage[];
  /** What is held at no station; undefined where there is no such thing. */
  elsewhere: CoveredWeek[] | undefined;
  /** Stations in use that never had anything in the schedule: there is no promise to break, so they have no row. */
  silent: Station[];
}

export interface StationCoverage {
  station: Station;
  weeks: CoveredWeek[];
}

export function siteCoverage(network: Network, mondays: readonly Day[]): SiteCoverage {
  const { catalogue } = network;
  const activities = [...catalogue.activities.values()];
  const weeksOf = coverageOf(network, mondays, activities, (place) => place.district);
  const scheduled = new Set(coveredDistricts(network));
  const districts = [...catalogue.districts.values()];
  return {
    all: coverageOf(network, mondays, activities, () => 'all')('all'),
    rows: districts.filter(({ id }) => scheduled.has(id)).map((district) => ({ district, weeks: weeksOf(district.id) })),
    silent: districts.filter(({ id }) => !scheduled.has(id)),
  };
}

export function districtCoverage(network: Network, district: string, mondays: readonly Day[]): DistrictCoverage {
  const { links } = network;
  const activities = links.activitiesOfDistrict(district);
  const stations = links.stationsOfDistrict(district);
  const weeksOf = coverageOf(network, mondays, activities, ({ station }) => station ?? ELSEWHERE);
  return {
    all: coverageOf(network, mondays, activities, (place) => place.district)(district),
    rows: stations.filter((station) => isPromised(network, station)).map((station) => ({ station, weeks: weeksOf(station.key) })),
    elsewhere: activities.some((activity) => activity.station === undefined && isScheduled(network, activity)) ? weeksOf(ELSEWHERE) : undefined,
    silent: stations.filter((station) => isInUse(station) && !isPromised(network, station)),
  };
}

/** Districts that schedule anything. */
export const coveredDistricts = (network: Network): string[] =>
  [...network.catalogue.districts.keys()].filter((id) => network.links.activitiesOfDistrict(id).some((activity) => isScheduled(network, activity)));

export const isInUse = ({ status }: Station): boolean => status === '启用';

/** No station has this key: those begin with their district. */
const ELSEWHERE = '';

const isPromised = (network: Network, { key }: Station): boolean => network.links.activitiesOfStation(key).some((activity) => isScheduled(network, activity));

const isScheduled = ({ schedule }: Network, { key }: Activity): boolean => schedule.ofActivity(key).length > 0;
