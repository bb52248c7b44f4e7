/** The notice: one station's month on sheets of A4 for the wall. */
import type { Month, Day } from '../../../domain/calendar/day.ts';
import * as urls from '../../../urls.ts';
import { ALL_MARKS, type Mark } from '../../marks/mark.ts';
import type { PageMeta } from '../../site/page.ts';
import { posterRows, type PosterRow } from './rows.ts';
import { cutIntoSheets, type Density } from './sheets.ts';
import { pageOf, sheetCrumbs, sheetFrame, sheetSource, type SheetFrame, type SheetSource } from '../sheet-frame.ts';
import { fullMonth } from '../../words/dates/dates.ts';
import type { World } from '../../../domain/world.ts';

export interface PosterView extends SheetFrame {
  meta: PageMeta;
  density: Density;
  sheets: PosterSheet[];
  marks: readonly Mark[];
}

interface PosterSheet {
  /** 第1张，共2张; empty if there is only one. */
  page: string;
  recurring: NumberedRow[];
  weeks: { monday: Day | ''; number: string; rows: NumberedRow[] }[];
  codes: { number: number; date: string; title: string; address: string }[];
}

/** `number` links a row to its QR code. */
export type NumberedRow = PosterRow & { number: number | undefined };

export function posterView(world: World, stationKey: string, month: Month): PosterView {
  const source = sheetSource(world, stationKey, month);
  const frame = sheetFrame(world, source);
  const { name, typed, phone, ordering } = frame;
  const { density, sheets } = cutIntoSheets(posterRows(world, source.menu, phone?.number), {
    name,
    address: typed,
    hours: (phone?.hours ?? '') + (phone?.sample ? '示例。' : ''),
    ordering: ordering?.text ?? '',
  });
  const rows = numbered(sheets);
  return {
    ...frame,
    meta: metaOf(source),
    density,
    sheets: rows.map((ofSheet, index) => posterSheet(ofSheet, pageOf(index, rows.length))),
    marks: ALL_MARKS,
  };
}

function metaOf(source: SheetSource): PageMeta {
  const {
    station,
    menu: { month, theme, sample },
  } = source;
  return {
    title: `${fullMonth(month)}活动通知 · ${station.name}`,
    description: `${sample ? '示例：' : ''}${station.name}${fullMonth(month)}活动通知，月主题“${theme.title}”，A4纸竖着打印，贴在站里。`,
    path: urls.poster(station.key, month),
    crumbs: sheetCrumbs(source, '打印通知'),
    data: [],
  };
}

/** Numbers codes across all sheets, so that each number is unique on the wall. */
function numbered(sheets: readonly (readonly PosterRow[])[]): NumberedRow[][] {
  let last = 0;
  return sheets.map((rows) =>
    rows.map((row) => {
      if (row.signUp !== undefined) last += 1;
      return { ...row, number: row.signUp === undefined ? undefined : last };
    }),
  );
}

function posterSheet(rows: readonly NumberedRow[], page: string): PosterSheet {
  const weeks = Map.groupBy(
    rows.filter(({ monday }) => monday !== ''),
    ({ monday }) => monday,
  );
  return {
    page,
    recurring: rows.filter(({ monday }) => monday === ''),
    weeks: [...weeks].map(([monday, ofWeek]) => ({ monday, number: ofWeek[0]!.week.replace(/\D/g, ''), rows: ofWeek })),
    codes: rows.flatMap(({ number, signUp, date, rule, phrases: title }) =>
      number === undefined || signUp === undefined
        ? []
        : [
            {
              number,
              date: rule === '' && !date.includes('/') ? `${date}日` : date,
              title: title.join(''),
              address: signUp,
            },
          ],
    ),
  };
}
