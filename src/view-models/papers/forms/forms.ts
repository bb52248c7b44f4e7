/** What residents fill in at the end of a month, on two sides of one paper: 问需 asks for the next month, 评单 rates this one. */
import { addMonths, type Month } from '../../../domain/calendar/day.ts';
import type { World } from '../../../domain/world.ts';
import * as urls from '../../../urls.ts';
import type { PageMeta } from '../../site/page.ts';
import { chineseMonth, fullMonth } from '../../words/dates/dates.ts';
import { pageOf, sheetCrumbs, sheetFrame, sheetSource, type SheetFrame, type SheetSource } from '../sheet-frame.ts';
import { needsGroups, type NeedsGroup } from './needs.ts';
import { ratingSheets, type RatingRow } from './ratings.ts';

export interface FormsView extends SheetFrame {
  meta: PageMeta;
  /** 一月 */
  nextMonth: string;
  needs: NeedsGroup[];
  ratings: { page: string; rows: RatingRow[] }[];
}

export function formsView(world: World, stationKey: string, month: Month): FormsView {
  const source = sheetSource(world, stationKey, month);
  const ratings = ratingSheets(world, source.menu);
  const frame = sheetFrame(world, source);
  return {
    ...frame,
    meta: metaOf(source),
    nextMonth: chineseMonth(addMonths(month, 1)),
    needs: needsGroups(world, source.menu, frame.ordering?.text ?? ''),
    ratings: ratings.map((rows, index) => ({ page: pageOf(index, ratings.length), rows })),
  };
}

function metaOf(source: SheetSource): PageMeta {
  const {
    station,
    menu: { month, sample },
  } = source;
  return {
    title: `${fullMonth(month)}问需表和评单 · ${station.name}`,
    description: [
      `${sample ? '示例：' : ''}${station.name}${fullMonth(month)}底发给居民填的纸：下个月想来什么，这个月办得怎么样。`,
      '打钩就行，不写名字，A4纸打印。',
    ].join(''),
    path: urls.forms(station.key, month),
    crumbs: sheetCrumbs(source, '问需表和评单'),
    data: [],
  };
}
