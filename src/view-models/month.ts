/** A month as a table of weeks, with lunar days, festivals and 休/班 beside what is on. */
import { monthOf, weekdayName, type Day, type Month } from '../domain/calendar/day.ts';
import { festivalOf, lunarOf, solarTermOf } from '../domain/calendar/lunar.ts';
import { monthGrid } from '../domain/calendar/month.ts';
import { takesPlace } from '../domain/schedule.ts';
import * as urls from '../urls.ts';
import { occurrenceView, type OccurrenceView } from './occurrence.ts';
import type { PageMeta } from './page.ts';
import { pastView, type PastView } from './reference.ts';
import { themesOf, type ThemeView } from './theme.ts';
import { MOST_PER_DAY, restMark, type DayView } from './week.ts';
import { fullMonth, monthDay, monthNumber, spokenDay } from './wording.ts';
import type { World } from './world.ts';

export interface MonthView {
  meta: PageMeta;
  month: Month;
  label: string;
  total: number;
  /** Whether the site schedules this month at all. */
  known: boolean;
  themes: ThemeView[];
  weeks: { number: number; year: number; monday: Day; href: string | undefined; days: MonthDay[] }[];
  previous: { label: string; href: string } | undefined;
  next: { label: string; href: string } | undefined;
  past: PastView[];
  /** Where the pages of single months live. */
  monthsHref: string;
  sample: boolean;
}

export interface MonthDay {
  day: Day;
  date: number;
  spoken: string;
  label: string;
  weekday: string;
  /** Belongs to the month before or after. */
  outside: boolean;
  weekend: boolean;
  lunar: string;
  festival: string;
  rest: DayView['rest'];
  items: OccurrenceView[];
  /** Listed by name in the table; the others are counted and stand in the list of the day. */
  shown: OccurrenceView[];
  more: number;
  /** Not listed at all because the day is too full for one page. */
  unlisted: number;
  count: number;
  /** Codes of the service objects that the day serves. */
  marks: string[];
}

const SHOWN_A_DAY = 3;

export function monthView(world: World, month: Month): MonthView {
  const weeks = monthGrid(month).map(({ week, days }) => ({
    number: week.week, year: week.year, monday: days[0]!,
    href: world.schedule.mondays.includes(days[0]!) ? urls.week(days[0]!) : undefined,
    days: days.map((day) => monthDayView(world, day, month)),
  }));
  const inside = weeks.flatMap(({ days }) => days).filter(({ outside }) => !outside);
  const total = inside.reduce((sum, { count }) => sum + count, 0);
  // Outside of the schedule nothing is known, which is not the same as nothing on.
  const known = world.schedule.months.includes(month);
  const months = calendarMonths(world);
  const index = months.indexOf(month);
  const neighbour = (other: Month | undefined) => other === undefined ? undefined : { label: other.slice(0, 4) === month.slice(0, 4) ? `${String(monthNumber(other))}月` : fullMonth(other), href: urls.calendarMonth(other) };
  return {
    meta: {
      title: `${fullMonth(month)}活动日历`,
      description: known ? `${fullMonth(month)}共有${String(total)}场社区志愿服务活动，按周排列，附农历、节气和放假调休。` : `${fullMonth(month)}报道过的社区志愿服务活动，附农历、节气和放假调休。`,
      path: urls.calendarMonth(month),
      crumbs: [{ name: '日历', href: urls.calendar() }, { name: fullMonth(month) }],
      data: [],
    },
    month, label: fullMonth(month), total, known, themes: themesOf(world, month), weeks,
    previous: neighbour(months[index - 1]), next: neighbour(months[index + 1]),
    past: pastIn(world, month),
    monthsHref: urls.calendar(),
    sample: inside.some(({ items }) => items.some(({ sample }) => sample)),
  };
}

/** Months that have a page: all that are scheduled, and those of dated past activities. */
export function calendarMonths({ schedule, catalogue }: World): Month[] {
  const past = catalogue.past.flatMap(({ date }) => (date ? [monthOf(date)] : []));
  return [...new Set([...past, ...schedule.months])].sort();
}

/** What `/calendar/` opens with: the month of the build, until the browser puts the present one in its place. */
export function presentMonthView(world: World): MonthView {
  const view = monthView(world, monthOf(world.today));
  return { ...view, meta: { ...view.meta, title: '活动日历', path: urls.calendar(), crumbs: [] } };
}

function monthDayView(world: World, day: Day, month: Month): MonthDay {
  const outside = monthOf(day) !== month;
  const scheduled = outside ? [] : world.schedule.onDay(day);
  const items = scheduled.map((item) => occurrenceView(world, item));
  const weekday = weekdayName(day);
  return {
    day, date: Number(day.slice(8)), spoken: spokenDay(day), label: monthDay(day), weekday, outside, weekend: weekday === '周六' || weekday === '周日',
    lunar: lunarOf(day).short, festival: festivalOf(day) ?? solarTermOf(day) ?? '', rest: restMark(world, day),
    items: items.slice(0, MOST_PER_DAY), shown: items.slice(0, SHOWN_A_DAY), more: Math.max(0, items.length - SHOWN_A_DAY), unlisted: Math.max(0, items.length - MOST_PER_DAY),
    count: scheduled.filter(takesPlace).length,
    marks: [...new Set(items.filter(({ on }) => on).flatMap((item) => item.marks.map(({ code }) => code)))],
  };
}

const pastIn = (world: World, month: Month): PastView[] =>
  world.catalogue.past.filter(({ date }) => date && monthOf(date) === month).map((past) => pastView(world, past, ''));
