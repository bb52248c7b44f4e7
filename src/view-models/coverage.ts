/** Station by station, week by week: is the promise kept? */
import { coverageBy } from '../domain/coverage.ts';
import { isoWeekOf } from '../domain/calendar/day.ts';
import * as urls from '../urls.ts';
import { cellView, stepOf, type CellView } from './year.ts';
import type { PageMeta } from './page.ts';
import type { World } from './world.ts';

export interface CoverageView {
  meta: PageMeta;
  year: number;
  rows: { name: string; href: string; cells: CellView[]; sum: string }[];
  legend: string;
  builtOn: string;
}

/** @param district its stations as rows; without one, the districts. */
export function coverageView(world: World, district?: string): CoverageView {
  const { year } = isoWeekOf(world.today);
  const { catalogue, links } = world;
  const weeksOf = coverageBy(world.schedule, year, (activity) => (district ? activity.station : activity.district));
  const rows = district
    ? links.stationsOfDistrict(district).map(({ key, name, short }) => ({ name: short ?? name, href: urls.station(key), weeks: weeksOf(key) }))
    : [...catalogue.districts.values()].map(({ id, name }) => ({ name, href: urls.districtCoverage(id), weeks: weeksOf(id) }));
  const busy = rows.filter(({ weeks }) => weeks.some(({ count }) => count));
  const step = stepOf(busy.flatMap(({ weeks }) => weeks));
  const name = district ? catalogue.districts.get(district)!.name : '';
  return {
    meta: {
      title: district ? `${name}各站每周活动` : '哪些周有活动',
      description: `${String(year)}年${name || '各区县'}逐周有没有活动，有几场；空着的也照实画出来。`,
      path: district ? urls.districtCoverage(district) : urls.coverage(),
      crumbs: district ? [{ name: '哪些周有活动', href: urls.coverage() }, { name }] : [{ name: '哪些周有活动' }],
      data: [],
    },
    year,
    rows: busy.map(({ weeks, ...row }) => {
      const known = weeks.filter(({ count }) => count !== undefined);
      return { ...row, cells: weeks.map((week) => cellView(week, step)), sum: `${String(known.filter(({ count }) => count).length)}/${String(known.length)}周` };
    }),
    legend: `每深一级多${String(step)}场`,
    builtOn: world.today,
  };
}

/** Districts that schedule anything have a page of their own. */
export const coveredDistricts = (world: World): string[] =>
  [...world.catalogue.districts.keys()].filter((id) => world.links.activitiesOfDistrict(id).some(({ key }) => world.schedule.ofActivity(key).length));
