/**
 * The rows of a menu's picture, broken into lines. src/images/menu-picture.ts draws by the sizes given here, so exact heights are
 * known before anything is drawn.
 */
import { splitAfter } from '../../domain/guarded.ts';
import { balancedLines, filledLines } from './lines.ts';
import type { Mark } from '../marks/mark.ts';
import type { PosterRow } from '../papers/poster/rows.ts';

/** In pixels. A phone 360 CSS pixels wide shows the picture at a third of its size, so no text may be smaller than 32. */
export const PICTURE = {
  width: 1080,
  /** Chat apps scale down higher pictures. */
  maxHeight: 4000,
  edge: 64,
  whenWidth: 224,
  rule: { size: 40, line: 54 },
  date: { size: 96, line: 96 },
  /** 12/3: moved to another month. */
  otherMonthDate: { size: 72, line: 96 },
  weekday: { size: 38, line: 52 },
  title: { size: 52, line: 70 },
  notice: { size: 40, line: 56, padding: 12, side: 16 },
  marks: { size: 40, line: 56 },
  detail: { size: 40, line: 58 },
  between: 12,
  rowPadding: 34,
  hairline: 2,
} as const;

/** Width of the text beside the date. */
const TEXT_WIDTH = PICTURE.width - 2 * PICTURE.edge - PICTURE.whenWidth;
/** Between the date and the text. */
const WHEN_GAP = 20;

export interface PictureRow {
  key: string;
  /** Lines of the rule; empty for a single activity. */
  rule: string[];
  date: string;
  weekday: string;
  title: string[];
  tag: PosterRow['tag'];
  /** Lines of tag and note; the first begins with the label of the tag. */
  notice: string[];
  marks: Mark[];
  time: string;
  /** Lines; the first begins with the time. */
  details: string[];
  height: number;
}

export function pictureRow(row: PosterRow): PictureRow {
  const { title, notice, detail, rule } = PICTURE;
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
    notice: filledLines(sentence([row.tag?.label, row.note]), room(TEXT_WIDTH - 2 * notice.side, notice.size)),
    details: filledLines([`${row.time} `, ...parts([row.place, row.joining])], room(TEXT_WIDTH, detail.size)),
  };
  return { ...drawn, height: rowHeight(drawn) };
}

/** 每周一、｜三、｜五 */
const ruleParts = (rule: string): string[] => splitAfter(rule, /、/g);

/** A label and its note, which may break at its commas. */
const sentence = ([label = '', note = '']: (string | undefined)[]): string[] =>
  [label && note ? `${label} ` : label, ...parts(splitAfter(note, /[，、；]/g))].filter((part) => part !== '');

/** Separated by commas, unless they end in punctuation. */
const parts = (texts: readonly string[]): string[] =>
  texts
    .filter((text) => text !== '')
    .map((text, index, all) => (index < all.length - 1 && !/[，、；]$/u.test(text) ? `${text}，` : text));

function rowHeight({ rule, title, notice, marks, details }: Omit<PictureRow, 'height'>): number {
  const when = rule.length > 0 ? rule.length * PICTURE.rule.line : PICTURE.date.line + PICTURE.weekday.line;
  const blocks = [
    title.length * PICTURE.title.line,
    notice.length > 0 ? notice.length * PICTURE.notice.line + 2 * PICTURE.notice.padding : 0,
    marks.length > 0 ? marksLines(marks).length * PICTURE.marks.line : 0,
    details.length * PICTURE.detail.line,
  ].filter((height) => height > 0);
  const text = blocks.reduce((sum, height) => sum + height, (blocks.length - 1) * PICTURE.between);
  return Math.max(when, text) + 2 * PICTURE.rowPadding + PICTURE.hairline;
}

/** Marks with their names, two to a line: three do not always fit. */
export const marksLines = (marks: readonly Mark[]): Mark[][] =>
  marks.length > 2
    ? marks.flatMap((_, index) => (index % 2 === 0 ? [marks.slice(index, index + 2)] : []))
    : [[...marks]];
