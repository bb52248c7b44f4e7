/**
 * The rows of a menu's picture, broken into lines. Heights follow from the number of lines and from the sizes here, by which
 * src/images/menu-picture.ts draws: so the picture is cut into parts before anything is drawn, and exactly.
 */
import { balancedLines, filledLines } from './lines.ts';
import type { Mark } from '../marks/mark.ts';
import type { PosterRow } from '../papers/poster/rows.ts';

/** In pixels. Three pixels of the picture are one of a phone 360 wide: nothing that is read may be under 32. */
export const PICTURE = {
  width: 1080,
  /** Chat programs scale down what is higher. */
  mostHeight: 4000,
  edge: 64,
  whenWidth: 224,
  rule: { size: 40, line: 54 },
  date: { size: 96, line: 96 },
  /** 12/3 */
  foreignDate: { size: 72, line: 96 },
  weekday: { size: 38, line: 52 },
  title: { size: 52, line: 70 },
  told: { size: 40, line: 56, padding: 12, side: 16 },
  marks: { size: 40, line: 56 },
  detail: { size: 40, line: 58 },
  between: 12,
  rowPadding: 34,
  hairline: 2,
} as const;

/** What stands beside the date. */
export const TEXT_WIDTH = PICTURE.width - 2 * PICTURE.edge - PICTURE.whenWidth;
/** Between the date and the text. */
const WHEN_GAP = 20;

export interface PictureRow {
  key: string;
  /** Lines of the rule; empty for what has a day of its own. */
  rule: string[];
  date: string;
  weekday: string;
  title: string[];
  tag: PosterRow['tag'];
  /** The word of the tag begins its first line. */
  told: string[];
  marks: Mark[];
  time: string;
  /** The time begins their first line. */
  details: string[];
  height: number;
}

export function pictureRow(row: PosterRow): PictureRow {
  const { title, told, detail, rule } = PICTURE;
  const room = (width: number, size: number): number => width / size;
  const drawn = {
    key: row.key,
    date: row.date,
    weekday: row.weekday,
    tag: row.tag,
    marks: row.marks,
    time: row.time,
    rule: row.rule === '' ? [] : balancedLines(ruleParts(row.rule), room(PICTURE.whenWidth - WHEN_GAP, rule.size)),
    title: balancedLines(row.phrases, room(TEXT_WIDTH, title.size)),
    told: filledLines(sentence([row.tag?.label, row.note]), room(TEXT_WIDTH - 2 * told.side, told.size)),
    details: filledLines([`${row.time} `, ...parts([row.place, row.joining])], room(TEXT_WIDTH, detail.size)),
  };
  return { ...drawn, height: rowHeight(drawn) };
}

/** 每周一、｜三、｜五 */
const ruleParts = (rule: string): string[] => rule.split(/(?<=、)/u);

/** A word, then what there is to say of it, to be broken at its commas. */
const sentence = ([label = '', note = '']: (string | undefined)[]): string[] =>
  [label && note ? `${label} ` : label, ...parts(note.split(/(?<=[，、；])/u))].filter((part) => part !== '');

/** With commas between them, unless there are some. */
const parts = (texts: readonly string[]): string[] =>
  texts
    .filter((text) => text !== '')
    .map((text, index, all) => (index < all.length - 1 && !/[，、；]$/u.test(text) ? `${text}，` : text));

export function rowHeight({ rule, title, told, marks, details }: Omit<PictureRow, 'height'>): number {
  const when = rule.length > 0 ? rule.length * PICTURE.rule.line : PICTURE.date.line + PICTURE.weekday.line;
  const blocks = [
    title.length * PICTURE.title.line,
    told.length > 0 ? told.length * PICTURE.told.line + 2 * PICTURE.told.padding : 0,
    marks.length > 0 ? marksLines(marks).length * PICTURE.marks.line : 0,
    details.length * PICTURE.detail.line,
  ].filter((height) => height > 0);
  const text = blocks.reduce((sum, height) => sum + height, (blocks.length - 1) * PICTURE.between);
  return Math.max(when, text) + 2 * PICTURE.rowPadding + PICTURE.hairline;
}

/** Marks with their words, two beside each other: three would not always fit. */
export const marksLines = (marks: readonly Mark[]): Mark[][] =>
  marks.length > 2
    ? marks.flatMap((_, index) => (index % 2 === 0 ? [marks.slice(index, index + 2)] : []))
    : [[...marks]];
