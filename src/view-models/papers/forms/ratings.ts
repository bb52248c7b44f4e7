/** 评单: the activities of a month, for those who were there to say whether each kept its word, was on time and was of use. */
import type { Menu } from '../../../domain/catalogue.ts';
import type { World } from '../../../domain/world.ts';
import { evenCut } from '../even-cut.ts';
import { PT, widthOf } from '../measure.ts';
import { posterRows, type PosterRow } from '../poster/rows.ts';

export interface RatingRow {
  /** 8日周二, 每周三 */
  when: string;
  phrases: string[];
}

/** Sizes in styles/forms.css. */
const ROOM_MM = 152;
const LINE_MM = 16 * PT * 1.25;
const PADDING_MM = 3.2;
const TITLE_EM = 14.5;
const WHEN_EM = 5;

/** One list for each sheet; one empty list if nothing took place. */
export function ratingSheets(world: World, menu: Menu): RatingRow[][] {
  const rows = posterRows(world, menu, undefined)
    .filter(({ tag }) => tag?.kind !== 'stop')
    .map((row) => ({ when: whenOf(row), phrases: row.phrases }));
  const measured = rows.map((row) => ({ row, height: rowHeight(row) }));
  const fits = (part: readonly { height: number }[]) => part.reduce((sum, { height }) => sum + height, 0) <= ROOM_MM;
  for (let count = 1; count <= rows.length; count += 1) {
    const sheets = evenCut(measured, count, { minPerPart: 1, fits });
    if (sheets) return sheets.map((sheet) => sheet.map(({ row }) => row));
  }
  return [rows];
}

const whenOf = ({ rule, date, weekday }: PosterRow): string =>
  rule === '' ? `${date}${date.includes('/') ? '' : '日'}${weekday}` : rule;

const rowHeight = ({ when, phrases }: RatingRow): number =>
  LINE_MM * Math.max(Math.ceil(widthOf(phrases.join('')) / TITLE_EM), Math.ceil(widthOf(when) / WHEN_EM)) + PADDING_MM;
