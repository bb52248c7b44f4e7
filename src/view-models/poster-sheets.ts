/**
 * Cuts the rows of a notice into sheets of A4: as few as hold them, evenly filled, none with a lonely row. Heights are reckoned in
 * millimetres from the sizes that Poster.astro sets; they may be a little too large, never too small (e2e/poster.spec.ts looks).
 */
import type { PosterRow } from './poster-rows.ts';
import { linesOf, PT, widthOf } from './sheet-measure.ts';

/** Whoever has few rows sets them large. */
export type Density = 'grand' | 'roomy' | 'tight';

export interface Cut {
  density: Density;
  sheets: PosterRow[][];
}

/** More on one sheet nobody reads from where one stands; a notice of several sheets may fill them further. */
const MOST_ON_ONE = 12;
const MOST_ON_EACH = 14;
const FEWEST_ON_EACH = 2;
const FEW = 5;
/** QR codes side by side in the strip below the rows. */
export const CODES_A_LINE = 8;

/** The sheet without head, foot and padding, and a little in reserve for fonts that are wider than those it was measured with. */
const ROOM_MM = 222;
/** A long name and a long address take one line more. */
const NAME_LINE_MM = 9.7;
const NAME_EM = 18;
const ADDRESS_LINE_MM = 6.2;
const ADDRESS_EM = 32.6;
const PHONE_LINE_MM = 7;
const PHONE_EM = 12;
const TEXT_MM = 115;
const WHEN_MM = 34;
const MARK_MM = 7.2;
const GAP_MM = 3;
const NUMBER_MM = 9;
const STRIP_LINE_MM = 26.6;
const STRIP_MM = 3;
const SIZES = {
  grand: { title: 26 * PT, titleLine: 1.3, detail: 18 * PT, detailLine: 1.4, date: 24, padding: 10 },
  roomy: { title: 18 * PT, titleLine: 1.3, detail: 14 * PT, detailLine: 1.4, date: 17.5, padding: 4 },
  tight: { title: 15.5 * PT, titleLine: 1.2, detail: 14 * PT, detailLine: 1.25, date: 8.6, padding: 1.4 },
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
  const measured = { grand: rows.map((row) => measure(row, 'grand')), roomy: rows.map((row) => measure(row, 'roomy')), tight: rows.map((row) => measure(row, 'tight')) };
  if (rows.length <= FEW && fits(measured.grand, { room, most: FEW })) return { density: 'grand', sheets: [[...rows]] };
  for (let count = 1; count <= mostSheets(rows); count += 1) {
    for (const density of ['roomy', 'tight'] as const) {
      const sheets = evenly(measured[density], count, { room, most: count === 1 ? MOST_ON_ONE : MOST_ON_EACH });
      if (sheets) return { density, sheets };
    }
  }
  // Only rows of many lines come here: their sheets are as many as there may be.
  return { density: 'tight', sheets: evenly(measured.tight, mostSheets(rows), { room: Infinity, most: Infinity }) ?? [[...rows]] };
}

const mostSheets = (rows: readonly PosterRow[]): number => Math.max(1, Math.floor(rows.length / FEWEST_ON_EACH));

function roomIn({ name, address, hours }: Frame): number {
  const more = (text: string, most: number) => Math.max(0, Math.ceil(widthOf(text) / most) - 1);
  return ROOM_MM - more(name, NAME_EM) * NAME_LINE_MM - more(address, ADDRESS_EM) * ADDRESS_LINE_MM
    - (widthOf(hours) > PHONE_EM ? PHONE_LINE_MM : 0);
}

interface Measured {
  row: PosterRow;
  height: number;
}

const measure = (row: PosterRow, density: Density): Measured => ({ row, height: rowHeight(row, density) });

const heightOf = (some: readonly Measured[]): number => some.reduce((sum, { height }) => sum + height, 0);

function stripHeight(some: readonly Measured[]): number {
  const codes = some.filter(({ row }) => row.signUp !== undefined).length;
  return codes === 0 ? 0 : STRIP_MM + Math.ceil(codes / CODES_A_LINE) * STRIP_LINE_MM;
}

const fits = (some: readonly Measured[], { room, most }: Limits): boolean => some.length <= most && heightOf(some) + stripHeight(some) <= room;

function rowHeight(row: PosterRow, density: Density): number {
  const { title, titleLine, detail, detailLine, date, padding } = SIZES[density];
  const titleWidth = TEXT_MM - row.marks.length * MARK_MM;
  const told = (row.tag?.label ?? '') + row.note;
  const details = [row.time, row.place, row.joining, told].filter(Boolean)
    .map((text) => widthOf(text) * detail + GAP_MM + (text === row.joining && row.signUp !== undefined ? NUMBER_MM : 0));
  const detailLines = linesOf(details, TEXT_MM + GAP_MM);
  const text = linesOf(row.phrases.map((phrase) => widthOf(phrase) * title), titleWidth) * title * titleLine + detailLines * detail * detailLine;
  const when = row.rule ? linesOf([widthOf(row.rule) * title], WHEN_MM) * title * titleLine : date;
  return Math.max(text, when) + padding;
}

interface Limits {
  room: number;
  most: number;
}

/** For each number of rows that so many sheets can take: how, and the sum of the squares of the heights of what is on each. */
type Best = Map<number, { cost: number; sheets: PosterRow[][] }>;

/** The cut whose sheets differ least in height; undefined where so many sheets cannot hold the rows. */
function evenly(rows: readonly Measured[], count: number, limits: Limits): PosterRow[][] | undefined {
  if (count === 1) return fits(rows, limits) ? [rows.map(({ row }) => row)] : undefined;
  let best: Best = new Map([[0, { cost: 0, sheets: [] }]]);
  for (let sheet = 0; sheet < count; sheet += 1) best = withOneMore(best, rows, limits);
  return best.get(rows.length)?.sheets;
}

function withOneMore(best: Best, rows: readonly Measured[], limits: Limits): Best {
  const next: Best = new Map();
  for (const [start, { cost, sheets }] of best) {
    for (let end = start + FEWEST_ON_EACH; end <= rows.length; end += 1) {
      const some = rows.slice(start, end);
      if (!fits(some, limits)) break;
      const total = cost + heightOf(some) ** 2;
      if (total < (next.get(end)?.cost ?? Infinity)) next.set(end, { cost: total, sheets: [...sheets, some.map(({ row }) => row)] });
    }
  }
  return next;
}
