/** The report of a month in plain words, what is to be mended first. */
import { addDays, type Day, type Month } from '../../src/domain/calendar/day.ts';
import type { Station } from '../../src/domain/catalogue.ts';
import { tallyOf, weeksOfMonth, type Tally } from '../../src/domain/coverage.ts';
import type { DistrictReport } from '../../src/domain/coverage-report.ts';
import { whenOf } from '../../src/view-models/coverage-gaps.ts';
import { ELSEWHERE } from '../../src/view-models/coverage-rows.ts';
import { daySpan, fullDay, fullMonth, listed } from '../../src/view-models/wording.ts';
import { columns } from './columns.ts';

export function reportText(reports: readonly DistrictReport[], month: Month, today: Day): string {
  const weeks = weeksOfMonth(month);
  const span = daySpan(weeks[0] ?? '', addDays(weeks.at(-1) ?? '', 6));
  return [
    `${fullMonth(month)}活动月报，按${fullDay(today)}的内容`,
    `按整周算，一周归在星期四所在的月：${weeks.length}周，${span}`,
    '',
    ...chapter('一、空着的周', count(reports, ({ gaps }) => gaps.length), [...reports.flatMap(gapLines), ...silentLines(reports)]),
    ...chapter('二、没到最低场次', count(reports, ({ shortfalls }) => shortfalls.length), columns(reports.flatMap(shortfallCells))),
    ...chapter('三、还没有主题', count(reports, ({ hasTheme }) => (hasTheme ? 0 : 1)), themeLines(reports)),
    '四、覆盖',
    ...columns(reports.flatMap(coverageCells)),
  ].join('\n');
}

/** What `--strict` refuses. */
export const isComplete = (reports: readonly DistrictReport[]): boolean => reports.every(({ gaps, shortfalls }) => gaps.length + shortfalls.length === 0);

function chapter(title: string, found: number, lines: readonly string[]): string[] {
  return [found > 0 ? `${title}：${found}处` : `${title}：没有`, ...lines, ''];
}

function gapLines({ district, gaps }: DistrictReport): string[] {
  const stations = [...new Set(gaps.map(({ station }) => station))];
  return stations.length === 0 ? [] : [district.name, ...stations.flatMap((station) => {
    const ofStation = gaps.filter((gap) => gap.station === station);
    return [`  ${shortName(station)}${ofStation.some(({ lacksMenu }) => lacksMenu) ? '（还没有这个月的菜单）' : ''}`, ...columns(ofStation.flatMap(gapCells))];
  })];
}

/** The week, then who could come, one below the other. */
function gapCells({ week, monday, offers }: DistrictReport['gaps'][number]): string[][] {
  const when = [`    第${week}周`, daySpan(monday, addDays(monday, 6))];
  if (offers.length === 0) return [[...when, '没有合适又有空的队伍，或放假安排还没公布']];
  return offers.map((offer, index) => [...(index === 0 ? [...when, '可请'] : ['', '', '']), offer.team.name, whenOf(offer), offer.reasons.join('；')]);
}

/** Stations that never had anything broke no promise: they are counted, not listed. */
function silentLines(reports: readonly DistrictReport[]): string[] {
  const silent = reports.filter(({ coverage }) => coverage.silent.length > 0).map(({ district, coverage }) => `${district.name}${coverage.silent.length}个`);
  return silent.length > 0 ? [`（在用而从没排过活动的站没有算：${listed(silent)}）`] : [];
}

function shortfallCells({ district, shortfalls }: DistrictReport): string[][] {
  return shortfalls.map(({ field, wanted, have, short }) => [district.name, field, `要${wanted}场`, `有${have}场`, `差${short}场`]);
}

function themeLines(reports: readonly DistrictReport[]): string[] {
  const without = reports.filter(({ hasTheme }) => !hasTheme).map(({ district }) => district.name);
  return without.length > 0 ? [listed(without)] : [];
}

function coverageCells({ district, coverage, tally }: DistrictReport): string[][] {
  const weeks = coverage.all.length;
  return [
    [district.name, ...tallyCells(tally, weeks)],
    ...coverage.rows.map((row) => [`  ${shortName(row.station)}`, ...tallyCells(tallyOf(row.weeks), weeks)]),
    ...(coverage.elsewhere ? [[`  ${ELSEWHERE}`, ...tallyCells(tallyOf(coverage.elsewhere), weeks)]] : []),
  ];
}

const tallyCells = ({ covered, held }: Tally, weeks: number): string[] => [`${covered}/${weeks}周有活动`, `${held}场`];

const shortName = ({ short, name }: Station): string => short ?? name;

const count = (reports: readonly DistrictReport[], of: (report: DistrictReport) => number): number => reports.reduce((sum, report) => sum + of(report), 0);
