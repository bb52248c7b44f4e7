/**
 * Cuts the rows of a notice into sheets of A4: as few as hold them, evenly filled, none with a lonely row. Heights are reckoned in
 * millimetres from the sizes that Poster.astro sets; they may be a little too large, never too small (e2e/poster.spec.ts looks).
 */
import type { PosterRow } from './poster-rows.ts';

/** Whoever has few rows sets them large. */
export type Density = 'roomy' | 'tight';

export interface Cut {
  density: Density;
  sheets: PosterRow[][];
}

/** More on one sheet nobody reads from where one stands; a notice of several sheets may fill them further. */
const MOST_ON_ONE = 12;
const MOST_ON_EACH = 14;
const FEWEST_ON_EACH = 2;
/** QR codes side by side in the strip below the rows. */
export const CODES_A_LINE = 8;

const PT = 25.4 / 72;
/** The sheet without head, foot and padding, and a little in reserve for fonts that are wider than those it was measured with. */
const ROOM_MM = 223;
/** A long name and a long address take one line more. */
const NAME_LINE_MM = 9.7;
const NAME_EM = 18;
const ADDRESS_LINE_MM = 6.2;
const ADDRESS_EM = 32.6;
const PHONE_LINE_MM = 6.6;
const PHONE_EM = 14.2;
const TEXT_MM = 115;
const WHEN_MM = 34;
const MARK_MM = 7.2;
const GAP_MM = 3;
const NUMBER_MM = 9;
const STRIP_LINE_MM = 26.6;
const STRIP_MM = 3;
const DETAIL_MM = 14 * PT;
const SIZES = {
  roomy: { title: 18 * PT, titleLine: 1.3, detailLine: 1.4, date: 17.5, padding: 4 },
  tight: { title: 15.5 * PT, titleLine: 1.2, detailLine: 1.25, date: 8.6, padding: 1.4 },
} as const;

/** What stands in head and foot of every sheet. */
export interface Frame {
  name: string;
  address: string;
  /** What stands beside the telephone number. */
  hours: string;
}

export function cutIntoSheets(rows: readonly PosterRow[], frame: Frame): Cut {
  const room = roomIn(frame);
  for (let count = 1; count * FEWEST_ON_EACH <= Math.max(rows.length, FEWEST_ON_EACH); count += 1) {
    for (const density of ['roomy', 'tight'] as const) {
      const sheets = evenly(rows, count, density);
      const most = count === 1 ? MOST_ON_ONE : MOST_ON_EACH;
      if (sheets?.every((some) => some.length <= most && heightOf(some, density) <= room)) return { density, sheets };
    }
  }
  return { density: 'tight', sheets: evenly(rows, Math.max(1, Math.floor(rows.length / FEWEST_ON_EACH)), 'tight') ?? [[...rows]] };
}

function roomIn({ name, address, hours }: Frame): number {
  const more = (text: string, most: number) => Math.max(0, Math.ceil(widthOf(text) / most) - 1);
  return ROOM_MM - more(name, NAME_EM) * NAME_LINE_MM - more(address, ADDRESS_EM) * ADDRESS_LINE_MM
    - (widthOf(hours) > PHONE_EM ? PHONE_LINE_MM : 0);
}

function heightOf(rows: readonly PosterRow[], density: Density): number {
  const codes = rows.filter(({ signUp }) => signUp !== undefined).length;
  const strip = codes === 0 ? 0 : STRIP_MM + Math.ceil(codes / CODES_A_LINE) * STRIP_LINE_MM;
  return strip + rows.reduce((sum, row) => sum + rowHeight(row, density), 0);
}

function rowHeight(row: PosterRow, density: Density): number {
  const { title, titleLine, detailLine, date, padding } = SIZES[density];
  const titleWidth = TEXT_MM - row.marks.length * MARK_MM;
  const told = (row.tag?.label ?? '') + row.note;
  const details = [row.time, row.place, row.joining, told].filter(Boolean)
    .map((text) => widthOf(text) * DETAIL_MM + GAP_MM + (text === row.joining && row.signUp !== undefined ? NUMBER_MM : 0));
  const detailLines = linesOf(details, TEXT_MM + GAP_MM);
  const text = linesOf(row.phrases.map((phrase) => widthOf(phrase) * title), titleWidth) * title * titleLine + detailLines * DETAIL_MM * detailLine;
  const when = row.rule ? linesOf([widthOf(row.rule) * title], WHEN_MM) * title * titleLine : date;
  return Math.max(text, when) + padding;
}

/** Pieces are set one after the other and not broken, unless one is longer than a line: it then has its lines to itself. */
function linesOf(pieces: readonly number[], width: number): number {
  let lines = 0;
  let left = 0;
  for (const piece of pieces) {
    if (piece > left) {
      // A line that must not begin with a comma gives up its last character.
      lines += Math.max(1, Math.ceil(piece / (width - DETAIL_MM)));
      left = piece > width ? 0 : width - piece;
    } else left -= piece;
  }
  return lines;
}

/** In ems: Latin letters and digits are narrower than the square of a Chinese character. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[ -~]/.test(character) ? LATIN_EM : 1), 0);
}

const LATIN_EM = 0.57;

/** The cut whose sheets differ least in height; undefined where there are too few rows for so many sheets. */
function evenly(rows: readonly PosterRow[], count: number, density: Density): PosterRow[][] | undefined {
  if (count === 1) return [[...rows]];
  /** best[end]: the first `end` rows on the sheets so far, and the sum of the squares of their heights. */
  let best = new Map<number, { cost: number; sheets: PosterRow[][] }>([[0, { cost: 0, sheets: [] }]]);
  for (let sheet = 0; sheet < count; sheet += 1) best = withOneMore(best, rows, density);
  return best.get(rows.length)?.sheets;
}

function withOneMore(best: Map<number, { cost: number; sheets: PosterRow[][] }>, rows: readonly PosterRow[], density: Density): typeof best {
  const next: typeof best = new Map();
  for (const [start, { cost, sheets }] of best) {
    for (let end = start + FEWEST_ON_EACH; end <= rows.length; end += 1) {
      const some = rows.slice(start, end);
      const total = cost + heightOf(some, density) ** 2;
      if (total < (next.get(end)?.cost ?? Infinity)) next.set(end, { cost: total, sheets: [...sheets, some] });
    }
  }
  return next;
}
