/** The rows of the heat map: stations or districts. Shared by the page, its filter and the CSV file. */
import type { Day } from '../../domain/calendar/day.ts';
import { weeksOfYear, type CoveredWeek } from '../../domain/coverage/coverage.ts';
import { districtCoverage, siteCoverage } from '../../domain/coverage/districts.ts';
import * as urls from '../../urls.ts';
import { listed } from '../words/dates/dates.ts';
import type { World } from '../../domain/world.ts';

export interface CoverageRows {
  /** Totals, including occurrences that are in no row. */
  all: CoveredWeek[];
  rows: CoverageRow[];
  /** Counted unit of the rows: 站 or 区县. */
  unit: string;
  /** Heading of the rows: 站点 or 区县. */
  rowName: string;
  /** A sentence on stations or districts without a row; empty if there are none. */
  omitted: string;
}

interface CoverageRow {
  id: string;
  name: string;
  /** Undefined for activities held at no station. */
  href: string | undefined;
  weeks: CoveredWeek[];
}

/** @param year an ISO year @param district rows are its stations; omit for districts as rows */
export function coverageRows(world: World, year: number, district?: string): CoverageRows {
  const mondays = weeksOfYear(year);
  return district === undefined ? districtRows(world, mondays) : stationRows(world, district, mondays);
}

function stationRows(world: World, district: string, mondays: readonly Day[]): CoverageRows {
  const { all, rows, elsewhere, omitted } = districtCoverage(world, district, mondays);
  const stations = rows.map(({ station: { id, key, name, short }, weeks }) => ({
    id,
    name: short ?? name,
    href: urls.station(key),
    weeks,
  }));
  return {
    all,
    unit: '站',
    rowName: '站点',
    rows: [...stations, ...(elsewhere ? [{ id: '-', name: ELSEWHERE, href: undefined, weeks: elsewhere }] : [])],
    omitted: omitted.length > 0 ? `另有${String(omitted.length)}个站没有排过活动，没有列出。` : '',
  };
}

function districtRows(world: World, mondays: readonly Day[]): CoverageRows {
  const { all, rows, omitted } = siteCoverage(world, mondays);
  const names = listed(omitted.slice(0, MAX_NAMES).map(({ name }) => name));
  const more = omitted.length > MAX_NAMES ? `等${String(omitted.length)}个区县` : '';
  return {
    all,
    unit: '区县',
    rowName: '区县',
    rows: rows.map(({ district: { id, name }, weeks }) => ({ id, name, href: urls.districtCoverage(id), weeks })),
    omitted: omitted.length > 0 ? `${names}${more}没有排过活动，没有列出。` : '',
  };
}

export const ELSEWHERE = '不在站里办的';
const MAX_NAMES = 8;
