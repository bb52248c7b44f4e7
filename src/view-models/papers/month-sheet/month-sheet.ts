/** A station's month as a wall calendar on a sheet of A4. */
import { dayParts, monthOf, weekdayName, weekdayOf, type Day, type Month } from '../../../domain/calendar/day.ts';
import { festivalOf, lunarOf, solarTermOf } from '../../../domain/calendar/holidays/lunar.ts';
import { monthGrid } from '../../../domain/calendar/month.ts';
import type { Scheduled } from '../../../domain/schedule.ts';
import { stationMonth } from '../../../domain/station-month.ts';
import * as urls from '../../../urls.ts';
import { ALL_MARKS, markOf, type Mark } from '../../marks/mark.ts';
import type { DayCell, SheetItem } from './cell.ts';
import { cutMonth, type Size } from './cut.ts';
import type { PageMeta } from '../../site/page.ts';
import { pageOf, sheetCrumbs, sheetFrame, sheetSource, type SheetFrame, type SheetSource } from '../sheet-frame.ts';
import { routineMark } from '../../activity/routine-mark.ts';
import { placeOf, stateOf, type StateView } from '../../activity/state.ts';
import { restMark } from '../../week/week.ts';
import { clauses, fullMonth, monthDay, phrases, timeSpan } from '../../words/dates/dates.ts';
import { untimedWords } from '../../words/placeholders.ts';
import type { World } from '../../../domain/world.ts';

export interface MonthSheetView extends SheetFrame {
  meta: PageMeta;
  /** Type size in points; larger in months with fewer activities. */
  size: Size;
  sheets: { page: string; weeks: DayCell[][] }[];
  /** Marks used on the sheets, for the legend. */
  marks: readonly Mark[];
  empty: boolean;
}

export function monthSheetView(world: World, stationKey: string, month: Month): MonthSheetView {
  const source = sheetSource(world, stationKey, month);
  const frame = sheetFrame(world, source);
  const all = stationMonth(world, source.menu).items;
  const weeks = monthGrid(month).map(({ days }) => days.map((day) => cellOf(world, all, { day, month })));
  const { size, sheets } = cutMonth(weeks, frame.name, frame.ordering?.text ?? '');
  const items = weeks.flat().flatMap((cell) => cell.items);
  return {
    ...frame,
    meta: metaOf(source),
    size,
    sheets: sheets.map((sheet, index) => ({ page: pageOf(index, sheets.length), weeks: sheet })),
    marks: ALL_MARKS.filter(({ code }) => items.some(({ marks }) => marks.some((mark) => mark.code === code))),
    empty: items.length === 0,
  };
}

function metaOf(source: SheetSource): PageMeta {
  const {
    station,
    menu: { month, theme, sample },
  } = source;
  return {
    title: `${fullMonth(month)}活动月历 · ${station.name}`,
    description: `${sample ? '示例：' : ''}${station.name}${fullMonth(month)}活动月历，月主题“${theme.title}”，A4纸横着打印，贴在站里或家里。`,
    path: urls.monthSheet(station.key, month),
    crumbs: sheetCrumbs(source, '打印月历'),
    data: [],
  };
}

function cellOf(world: World, all: readonly Scheduled[], { day, month }: { day: Day; month: Month }): DayCell {
  const outside = monthOf(day) !== month;
  const festival = festivalOf(day) ?? solarTermOf(day);
  const items = outside ? [] : all.filter((item) => item.day === day);
  const rest = restMark(world, day);
  return {
    day,
    date: dayParts(day).day,
    label: monthDay(day),
    weekday: weekdayName(day),
    weekend: weekdayOf(day) > 5,
    outside,
    note: festival ?? lunarOf(day).short,
    festive: festival !== undefined,
    rest,
    isMakeUp: rest === '班',
    items: items.map(itemOf),
    more: 0,
  };
}

function itemOf(item: Scheduled): SheetItem {
  const { activity } = item;
  const state = stateOf(item);
  return {
    key: activity.key,
    time: timeSpan(item) || untimedWords(item.state === '暂定'),
    phrases: phrases(activity.title),
    marks: activity.serves.map(markOf),
    tag: state ? { kind: state.kind, label: state.label } : markTag(activity),
    note: noteOf(item, state),
  };
}

function markTag(activity: Scheduled['activity']): SheetItem['tag'] {
  const label = routineMark(activity);
  return label === '' ? undefined : { kind: 'maybe', label };
}

/** What a changed date has become; reasons are on the page only. */
function noteOf(item: Scheduled, state: StateView | undefined): string {
  if (state === undefined || !['move', 'changed'].includes(state.kind)) return '';
  const place = item.was?.place === undefined ? undefined : placeOf(item);
  return clauses([state.note, place && `在${place}`]);
}
