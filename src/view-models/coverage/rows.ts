/** The rows of the heat map, whether they are stations or districts. The page, the filter and the CSV see the same. */
import type { Day } from '../../domain/calendar/day.ts';
import { weeksOfYear, type CoveredWeek } from '../../domain/coverage/coverage.ts';
import { districtCoverage, siteCoverage } from '../../domain/coverage/districts.ts';
import * as urls from '../../urls.ts';
import { listed } from '../words/dates/dates.ts';
import type { World } from '../../domain/world.ts';

export interface CoverageRows {
  /** All rows together, and what stands in none of them. */
  all: CoveredWeek[];
  rows: CoverageRow[];
  /** What the rows are, as one counts them, 个站 and 个区县, and as the head of their column, 站点 and 区县. */
  unit: string;
  rowName: string;
  /** Who has no row, in a sentence; empty when everyone has one. */
  silent: string;
}

export interface CoverageRow {
  id: string;
  name: string;
  /** None for what is held at no station. */
  href: string | undefined;
  weeks: CoveredWeek[];
}

/** @param year an ISO year @param district its stations as rows; without one, the districts. */
export function coverageRows(world: World, year: number, district?: string): CoverageRows {
  const mondays = weeksOfYear(year);
  return district === undefined ? districtRows(world, mondays) : stationRows(world, district, mondays);
}

function stationRows(world: World, district: string, mondays: readonly Day[]): CoverageRows {
  const { all, rows, elsewhere, silent } = districtCoverage(world, district, mondays);
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
    silent: silent.length > 0 ? `另有${String(silent.length)}个站没有排过活动，没有列出。` : '',
  };
}

function districtRows(world: World, mondays: readonly Day[]): CoverageRows {
  const { all, rows, silent } = siteCoverage(world, mondays);
  return {
    all,
    unit: '区县',
    rowName: '区县',
    rows: rows.map(({ district: { id, name }, weeks }) => ({ id, name, href: urls.districtCoverage(id), weeks })),
    silent:
      silent.length > 0
        ? `${listed(silent.slice(0, MAX_NAMES).map(({ name }) => name))}${silent.length > MAX_NAMES ? `等${String(silent.length)}个区县` : ''}没有排过活动，没有列出。`
        : '',
  };
}

export const ELSEWHERE = '不在站里办的';
const MAX_NAMES = 8;
