/** The page of a month. Built from the data that the island fetches, so that both show the same. */
import { firstDayOf, lastDayOf, mondayOf, monthOf, type Month } from '../../domain/calendar/day.ts';
import * as urls from '../../urls.ts';
import { ALL_MARKS, type Mark } from '../marks/mark.ts';
import { calendarMonths, monthData, neighboursOf, reportedMonths, reportsIn, stationsInUse } from './month-data.ts';
import { readMonth, isScheduled, type ShownMonth } from './month-shown.ts';
import type { Span } from './month-span.ts';
import type { PageMeta } from '../site/page.ts';
import { pastView, type PastView } from '../site/reference.ts';
import { changedView, type ChangedView } from '../week/changed.ts';
import { fullMonth } from '../words/dates/dates.ts';
import type { World } from '../../domain/world.ts';

export { calendarMonths, monthData } from './month-data.ts';

export interface MonthView {
  meta: PageMeta;
  shown: ShownMonth;
  span: Span;
  past: PastView[];
  /** Other months, with reports only. */
  archive: { label: string; href: string }[];
}

export function monthView(world: World, month: Month): MonthView {
  const shown = readMonth(monthData(world, month));
  const { label, total } = shown;
  const reports = reportsIn(world, month);
  return {
    meta: {
      title: `${label}活动日历`,
      description: isScheduled(shown, month)
        ? `${label}${total > 0 || shown.menus.length > 0 ? `共有${total}场` : '还没有公布'}社区志愿服务活动${shown.sample ? '（含示例）' : ''}，按周排列，附农历、节气和放假调休。`
        : reports.length > 0
          ? `${label}报道过的社区志愿服务活动。`
          : `${label}本站没有排社区志愿服务活动。`,
      path: urls.calendarMonth(month),
      crumbs: [{ name: '日历', href: urls.calendar() }, { name: label }],
      data: [],
    },
    shown,
    span: { from: firstDayOf(month), until: lastDayOf(month), month, unit: 'month' },
    past: reports.map((past) => pastView(world, past, '')),
    archive: reportedMonths(world)
      .filter((other) => other !== month)
      .map((other) => ({ label: fullMonth(other), href: urls.calendarMonth(other) })),
  };
}

export interface CalendarView extends MonthView {
  /** Undefined where everything of this week is as first published. */
  changed: ChangedView | undefined;
  /** Ids of the districts with a menu of the month, separated by spaces. */
  published: string;
  /** Props of the island, which fetches the rest. */
  island: { built: MonthSummary; districts: CalendarDistrict[]; objects: Mark[] };
}

export interface CalendarDistrict {
  id: string;
  name: string;
  /** Number of stations to choose from. */
  stations: number;
}

/** What is shown above the days of a month. */
export type MonthSummary = Pick<
  ShownMonth,
  'month' | 'label' | 'total' | 'totals' | 'themes' | 'sample' | 'scheduled' | 'weeks' | 'before' | 'after' | 'menus'
>;

/** `/calendar/`: the month of the build, until the browser replaces it by the present one. */
export function calendarView(world: World): CalendarView {
  const view = monthView(world, monthOf(world.today));
  const { month, label, total, totals, themes, sample, scheduled, weeks, before, after, menus, districts } = view.shown;
  return {
    ...view,
    meta: { ...view.meta, title: '活动日历', path: urls.calendar(), crumbs: [] },
    changed: changedView(world, mondayOf(world.today)),
    published: [...new Set(menus.map(({ district }) => district))].join(' '),
    // Menus matter only in an empty month; leaving them out keeps the page small.
    island: {
      built: {
        month,
        label,
        total,
        totals,
        themes,
        sample,
        scheduled,
        weeks,
        before,
        after,
        menus: total > 0 ? [] : menus,
      },
      districts: districts.map(({ id, name }) => ({
        ...{ id, name },
        stations: view.shown.stations.filter(({ district }) => district === id).length,
      })),
      objects: [...ALL_MARKS],
    },
  };
}

/** What the page and the data of a month have from beyond the month itself. */
export const beyondMonth = (world: World, month: Month): object => ({
  stations: stationsInUse(world).map(({ key, short, name }) => [key, short ?? name]),
  beside: neighboursOf(calendarMonths(world), month),
  until: world.schedule.until,
  past: reportsIn(world, month).map((past) => pastView(world, past, '')),
  reported: reportedMonths(world),
});

/** Months whose data the island can fetch. */
export const scheduledMonths = ({ schedule }: World): Month[] => schedule.months;
