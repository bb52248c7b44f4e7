/**
 * `/data/summary.json`: what the page of a province needs to know about the districts of a site. The sites of a province are built apart;
 * `npm run join` reads their summaries and none of their content.
 */
import { mondayOf, type Day } from '../../domain/calendar/day.ts';
import { weeksOfYear, yearOf, type CoveredWeek } from '../../domain/coverage/coverage.ts';
import { districtCoverage } from '../../domain/coverage/districts.ts';
import type { District, Station } from '../../domain/catalogue.ts';
import type { Level } from '../../domain/schema/fields.ts';
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';
import { ALL_MARKS } from '../marks/mark.ts';
import { mappedDistricts } from '../map/districts.ts';

/** Increase it when fields change their meaning. */
export const SUMMARY_VERSION = 1;

export interface SiteSummary {
  version: typeof SUMMARY_VERSION;
  name: string;
  /** Address of the site; all `href` below are relative to it. */
  url: string;
  builtOn: Day;
  districts: SummarizedDistrict[];
}

export interface SummarizedDistrict {
  id: string;
  name: string;
  city: string;
  province: string;
  href: string;
  week: SummarizedWeek;
  /** For each week of the year its Monday, and its occurrences; null where nothing is scheduled yet. */
  weeks: [monday: Day, occurrences: number | null][];
  stations: SummarizedStation[];
  teams: { name: string; href: string }[];
}

/** Occurrences that are planned from Monday to Sunday of the week of the build. */
interface SummarizedWeek {
  monday: Day;
  occurrences: number;
  /** Stations with at least one. */
  stations: number;
  /** By the code of 五为; an occurrence may count for several. */
  serves: Record<string, number>;
  /** Whether all or some are examples. */
  sample: boolean;
}

interface SummarizedStation {
  name: string;
  level: Level;
  /** 街道 or 镇; empty if unknown. */
  town: string;
  href: string;
  /** Longitude and latitude, WGS-84, to about 10 m. */
  at?: [lng: number, lat: number];
}

export function siteSummary(world: World): SiteSummary {
  const { name, url } = world.catalogue.site;
  return {
    version: SUMMARY_VERSION,
    ...{ name, url, builtOn: world.today },
    districts: mappedDistricts(world).map((district) => districtOf(world, district)),
  };
}

function districtOf(world: World, { id, name, city, province }: District): SummarizedDistrict {
  const { all, rows } = districtCoverage(world, id, weeksOfYear(yearOf(world.today)));
  const monday = mondayOf(world.today);
  const isCurrent = (week: CoveredWeek): boolean => week.monday === monday;
  const current = all.find(isCurrent)?.promised ?? [];
  return {
    ...{ id, name, city, province, href: relative(urls.district(id)) },
    week: {
      monday,
      occurrences: current.length,
      stations: rows.filter(({ weeks }) => (weeks.find(isCurrent)?.count ?? 0) > 0).length,
      serves: Object.fromEntries(
        ALL_MARKS.map(({ code, name: object }) => [
          code,
          current.filter(({ activity }) => activity.serves.includes(object)).length,
        ]),
      ),
      sample: current.some(({ activity }) => activity.sample),
    },
    weeks: all.map((week) => [week.monday, week.count ?? null]),
    stations: world.links.stationsOfDistrict(id).map(stationOf),
    teams: world.links.teamsOfDistrict(id).map((team) => ({ name: team.name, href: relative(urls.team(team.key)) })),
  };
}

function stationOf({ name, level, town = '', key, position }: Station): SummarizedStation {
  const common = { name, level, town, href: relative(urls.station(key)) };
  return position ? { ...common, at: [rounded(position.lng), rounded(position.lat)] } : common;
}

/** 0.0001° are 11 m of latitude. */
const rounded = (degrees: number): number => Math.round(degrees * 10_000) / 10_000;

/** Without the folder that the site is deployed to, which its URL names already. */
const relative = (path: string): string => path.slice(urls.home().length);
