/** Formats the report of a month for editors, gaps first. */
import { addDays, firstDayOf, lastDayOf, type Day, type Month } from '../../src/domain/calendar/day.ts';
import type { Station } from '../../src/domain/catalogue.ts';
import { weeksOfMonth } from '../../src/domain/coverage/coverage.ts';
import type { DistrictReport, MonthSum } from '../../src/domain/coverage/report.ts';
import { whenOf } from '../../src/view-models/coverage/gaps.ts';
import { ELSEWHERE } from '../../src/view-models/coverage/rows.ts';
import { daySpan, fullDay, fullMonth, listed } from '../../src/view-models/words/dates/dates.ts';
import { NO_NUMBER } from '../../src/view-models/coverage/minimums.ts';
import { figureText } from '../../src/domain/press/figure.ts';
import type { Figure } from '../../src/domain/schema/fields.ts';
import { asOfWords } from '../../src/view-models/words/figure.ts';
import { columns } from './columns.ts';

export function reportText(reports: readonly DistrictReport[], month: Month, today: Day): string {
  return [
    `${fullMonth(month)}活动月报，按${fullDay(today)}的内容`,
    `场次从${daySpan(firstDayOf(month), lastDayOf(month))}；周从星期一到星期日，归在星期四所在的月：${weeksOfMonth(month).length}周`,
    '',
    ...chapter(
      '一、空着的周',
      count(reports, ({ gaps }) => gaps.length),
      reports.some(({ hasPlans }) => hasPlans) ? '没有' : NO_PLANS,
      gapChapter(reports),
    ),
    ...chapter(
      '二、没到最低场次',
      count(reports, ({ shortfalls }) => shortfalls.length),
      reports.some(({ hasMinimums }) => hasMinimums) ? '没有' : '没有设最低场次',
      [...columns(reports.flatMap(shortfallCells)), ...reports.flatMap(standardLines)],
    ),
    ...chapter(
      '三、还没有主题',
      count(reports, ({ hasTheme }) => (hasTheme ? 0 : 1)),
      '没有',
      themeLines(reports),
    ),
    '四、覆盖',
    ...columns(reports.flatMap(coverageCells)),
  ].join('\n');
}

const NO_PLANS = '还没有排过活动，不算空周';

/** False, so that `--strict` fails, when something is missing or nothing is planned. */
export const isComplete = (reports: readonly DistrictReport[]): boolean =>
  reports.length > 0 &&
  reports.every(({ gaps, shortfalls, hasPlans }) => hasPlans && gaps.length + shortfalls.length === 0);

function chapter(title: string, found: number, none: string, lines: readonly string[]): string[] {
  return [found > 0 ? `${title}：${found}处` : `${title}：${none}`, ...lines, ''];
}

function gapChapter(reports: readonly DistrictReport[]): string[] {
  return [...reports.flatMap(gapLines), ...neverActiveLines(reports), ...withoutPlans(reports)];
}

/** Names the districts without plans, if others have plans. */
function withoutPlans(reports: readonly DistrictReport[]): string[] {
  const names = reports.filter(({ hasPlans }) => !hasPlans).map(({ district }) => district.name);
  return names.length === 0 || names.length === reports.length ? [] : [`（${listed(names)}${NO_PLANS}）`];
}

function gapLines({ district, gaps }: DistrictReport): string[] {
  const stations = [...new Set(gaps.map(({ station }) => station))];
  return stations.length === 0
    ? []
    : [
        district.name,
        ...stations.flatMap((station) => {
          const ofStation = gaps.filter((gap) => gap.station === station);
          return [
            `  ${shortName(station)}${ofStation.some(({ lacksMenu }) => lacksMenu) ? '（还没有这个月的菜单）' : ''}`,
            ...columns(ofStation.flatMap(gapCells)),
          ];
        }),
      ];
}

/** The week in the first row, and one row for each team that could come. */
function gapCells({ week, monday, offers }: DistrictReport['gaps'][number]): string[][] {
  const when = [`    第${week}周`, daySpan(monday, addDays(monday, 6))];
  if (offers.length === 0) return [[...when, '没有合适又有空的队伍，或放假安排还没公布']];
  return offers.map((offer, index) => [
    ...(index === 0 ? [...when, '可请'] : ['', '', '']),
    offer.team.name,
    whenOf(offer),
    offer.reasons.join('；'),
  ]);
}

/** Counts stations that never had an activity instead of listing them. */
function neverActiveLines(reports: readonly DistrictReport[]): string[] {
  const counts = reports
    .filter(({ coverage }) => coverage.omitted.length > 0)
    .map(({ district, coverage }) => `${district.name}${coverage.omitted.length}个`);
  return counts.length > 0 ? [`（在用而从没排过活动的站没有算：${listed(counts)}）`] : [];
}

function shortfallCells({ district, shortfalls }: DistrictReport): string[][] {
  return shortfalls.map(({ field, required, promised, short }) => [
    district.name,
    field,
    `要${required}场`,
    `有${promised}场`,
    `差${short}场`,
  ]);
}

/** 天衢新区没有写每月最少办几场，别的要求写了“每个社区的亮点：至少1个，截至7月报道时”. */
function standardLines({ district, standards }: DistrictReport): string[] {
  return standards.length === 0 ? [] : [`${district.name}${NO_NUMBER}“${standards.map(standardText).join('；')}”`];
}

const standardText = (figure: Figure): string => `${figure.label}：${figureText(figure)}，${asOfWords(figure.asOf)}`;

function themeLines(reports: readonly DistrictReport[]): string[] {
  const without = reports.filter(({ hasTheme }) => !hasTheme).map(({ district }) => district.name);
  return without.length > 0 ? [listed(without)] : [];
}

function coverageCells({ district, sums }: DistrictReport): string[][] {
  return [
    [district.name, ...sumCells(sums.all)],
    ...sums.rows.map(({ station, sum }) => [`  ${shortName(station)}`, ...sumCells(sum)]),
    ...(sums.elsewhere ? [[`  ${ELSEWHERE}`, ...sumCells(sums.elsewhere)]] : []),
  ];
}

function sumCells({ covered, weeks, promised, held, reported }: MonthSum): string[] {
  const counts = [
    `安排${promised}场`,
    held > 0 ? `办了${held}场` : '',
    reported > 0 ? `另有${reported}场只见于报道，不算` : '',
  ];
  return [`${covered}/${weeks}周有活动`, counts.filter(Boolean).join('，')];
}

const shortName = ({ short, name }: Station): string => short ?? name;

const count = (reports: readonly DistrictReport[], countIn: (report: DistrictReport) => number): number =>
  reports.reduce((sum, report) => sum + countIn(report), 0);
