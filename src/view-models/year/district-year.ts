/** 一年的图: what a district planned, held and was reported to have held in a year, by week, month, 五为, 平台 and team. */
import { addDays, dayParts, mondayOf, monthsFrom, type Month } from '../../domain/calendar/day.ts';
import { startedWeeks, tallyOf, yearOf, type CoveredWeek } from '../../domain/coverage/coverage.ts';
import type { ServiceObject } from '../../domain/schema/fields.ts';
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';
import { isSample } from '../coverage/data.ts';
import { coverageRows } from '../coverage/rows.ts';
import { coveragePeriod, coverageYears } from '../coverage/years.ts';
import { ALL_FIELDS } from '../marks/field-code.ts';
import { ALL_MARKS, type Mark } from '../marks/mark.ts';
import type { PageMeta } from '../site/page.ts';
import { monthDay, monthNumber } from '../words/dates/dates.ts';
import { compareYears, type YearComparison } from './compare.ts';
import { countsBy, monthOfWeek, type Count } from './counts.ts';
import { firstTimes } from './firsts.ts';

export interface DistrictYearView {
  meta: PageMeta;
  district: string;
  year: number;
  /** 2026年办了什么; 2026年安排了什么 while nothing is recorded as held. */
  heading: string;
  /** Other years with a page, latest first; no address for the one shown. */
  years: { year: number; href: string | undefined }[];
  /** 2026年，到12月6日 */
  until: string;
  sample: boolean;
  /** Weeks with activities, of those that count. */
  covered: number;
  counted: number;
  total: Count;
  weeks: Bar[];
  months: Bar[];
  objects: (Bar & { mark: Mark; months: Bar[] })[];
  fields: Bar[];
  /** Teams that took part, in the order of the list of teams. */
  teams: (Bar & { href: string })[];
  changes: ChangedShare[];
  /** Undefined in the first year of the records. */
  firsts: { count: number; items: { title: string; day: string; href: string }[] } | undefined;
  comparison: YearComparison | undefined;
  coverageHref: string;
  csvHref: string;
}

/** One bar of a chart and row of its table. */
export interface Bar extends Count {
  /** Short, for the axis: 45, 11月, 文化服务. */
  name: string;
  /** For the table, where it differs. */
  label: string;
  /** The week or month is not known: neither with activities nor without. */
  unknown: boolean;
}

interface ChangedShare {
  name: string;
  number: number;
  /** Of how many dates that were published. */
  of: number;
  /** 3.4%; undefined without any date */
  share: string | undefined;
}

/** Titles of first-time activities on the page; the table has all. */
const MAX_FIRSTS = 12;

export interface DistrictYear {
  district: string;
  year: number;
}

export function districtYearView(world: World, { district, year }: DistrictYear): DistrictYearView {
  const { all } = coverageRows(world, year, district);
  // As on the coverage pages, a year that is not over counts to the end of the present week.
  const weeks = startedWeeks(all, world.today);
  const { covered, counted, promised, held, reported } = tallyOf(weeks);
  const firsts = firstTimes(world, district, year);
  return {
    ...headOf(world, { district, year }, `${String(year)}年${held > 0 ? '办' : '安排'}了什么`),
    sample: isSample(all),
    covered,
    counted,
    total: { promised, held, reported },
    ...barsOf(world, { district, year }, weeks),
    changes: changesOf(weeks),
    firsts: firsts && {
      count: firsts.length,
      items: firsts.slice(0, MAX_FIRSTS).map(({ activity, day }) => ({
        title: activity.title,
        day: monthDay(day),
        href: urls.activity(activity.owner, activity.id),
      })),
    },
    comparison: compareYears(world, district, { year, weeks }),
    coverageHref: urls.districtCoverageYear(district, year),
    csvHref: urls.districtYearCsv(district, year),
  };
}

/** As `coveragePeriod`, with what the page has from other years and of the teams. */
export function districtYearPeriod(world: World, { district, year }: { district: string; year: string }) {
  const period = coveragePeriod(world, { district, year });
  const before = coveragePeriod(world, { district, year: String(Number(year) - 1) });
  const firsts = firstTimes(world, district, Number(year))?.map(({ activity, day }) => [activity.key, day]);
  return {
    ...period,
    from: before.from,
    others: {
      ...period.others,
      firsts,
      teams: world.links.teamsOfDistrict(district).map(({ key, name }) => [key, name]),
    },
    shown: () => [districtYearView(world, { district, year: Number(year) }), firsts],
  };
}

function headOf(
  world: World,
  { district, year }: DistrictYear,
  heading: string,
): Pick<DistrictYearView, 'meta' | 'district' | 'year' | 'heading' | 'years' | 'until'> {
  const { name } = world.catalogue.districts.get(district)!;
  const isPresent = year === yearOf(world.today);
  return {
    meta: {
      title: `${name}${String(year)}年的图`,
      description: `${name}${heading}：按周、按月、五为、七大平台和队伍画成图，每张图都有数字表，可以下载。`,
      path: urls.districtYear(district, year),
      crumbs: [
        { name: '区县', href: urls.districts() },
        { name, href: urls.district(district) },
        { name: `${String(year)}年` },
      ],
      data: [],
    },
    district: name,
    year,
    heading,
    years: coverageYears(world, district).map((other) => ({
      year: other,
      href: other === year ? undefined : urls.districtYear(district, other),
    })),
    until: isPresent ? `到${monthDay(addDays(mondayOf(world.today), 6))}` : '全年',
  };
}

function barsOf(
  world: World,
  { district, year }: DistrictYear,
  weeks: readonly CoveredWeek[],
): Pick<DistrictYearView, 'weeks' | 'months' | 'objects' | 'fields' | 'teams'> {
  const byWeek = countsBy(weeks, (_, { monday }) => [monday]);
  const byMonth = countsBy(weeks, (_, week) => [monthOfWeek(week)]);
  const byObject = countsBy<ServiceObject>(weeks, ({ activity }) => activity.serves);
  const byObjectAndMonth = countsBy(weeks, ({ activity }, week) =>
    activity.serves.map((name) => `${name} ${monthOfWeek(week)}`),
  );
  const byField = countsBy<string>(weeks, ({ activity }) => [activity.field ?? '']);
  const byTeam = countsBy(weeks, ({ activity }) => activity.teams);
  const known = new Set(weeks.filter(({ count }) => count !== undefined).map(monthOfWeek));
  const months = monthsFrom(`${year}-01`, `${year}-12`);
  const ofMonth = (month: Month, count: Count): Bar => {
    const name = `${String(monthNumber(month))}月`;
    return { ...count, name, label: name, unknown: !known.has(month) && count.reported === 0 };
  };
  const named = (name: string, count: Count): Bar => ({ ...count, name, label: name, unknown: false });
  return {
    weeks: weeks.map(({ monday, week, count, reported }) => ({
      ...byWeek.of(monday),
      name: String(week),
      label: `第${String(week)}周（${String(dayParts(monday).month)}月${String(dayParts(monday).day)}日起）`,
      unknown: count === undefined && reported.length === 0,
    })),
    months: months.map((month) => ofMonth(month, byMonth.of(month))),
    objects: ALL_MARKS.map((mark) => ({
      ...named(mark.name, byObject.of(mark.name)),
      mark,
      months: months.map((month) => ofMonth(month, byObjectAndMonth.of(`${mark.name} ${month}`))),
    })),
    fields: [
      ...ALL_FIELDS.map(({ name }) => named(name, byField.of(name))),
      ...(sumOf(byField.of('')) > 0 ? [named('没写平台', byField.of(''))] : []),
    ],
    teams: world.links.teamsOfDistrict(district).flatMap(({ key, name }) => {
      const count = byTeam.of(key);
      return sumOf(count) > 0 ? [{ ...named(name, count), href: urls.team(key) }] : [];
    }),
  };
}

const sumOf = ({ promised, reported }: Count): number => promised + reported;

/** A moved date counts once, on its new day; a date that was cancelled is not promised any more. */
function changesOf(weeks: readonly CoveredWeek[]): ChangedShare[] {
  const off = weeks.flatMap((week) => week.off);
  const cancelled = off.filter(({ state }) => state === '取消').length;
  // Moved twice, an occurrence left two days.
  const moved = new Set(
    off.filter(({ state }) => state !== '取消').map(({ activity, origin }) => `${activity.key} ${origin}`),
  ).size;
  const of = weeks.reduce((sum, { promised }) => sum + promised.length, 0) + cancelled;
  const share = (number: number): string | undefined =>
    of === 0 ? undefined : `${String(Math.round((number / of) * 1000) / 10)}%`;
  return [
    { name: '取消', number: cancelled, of, share: share(cancelled) },
    { name: '改到别的日子', number: moved, of, share: share(moved) },
  ];
}
