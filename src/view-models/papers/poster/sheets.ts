/**
 * Cuts the rows of a notice into sheets of A4: as few as hold them, evenly filled, none with a lonely row. Heights are reckoned in
 * millimetres from the sizes that Poster.astro sets; they may be a little too large, never too small (e2e/papers/poster.spec.ts looks).
 */
import { evenCut, heightOf } from '../even-cut.ts';
import type { PosterRow } from './rows.ts';
import { linesOf, PT, widthOf } from '../measure.ts';

/** Whoever has few rows sets them large; in `flow` titles break anywhere, and the details stand beside them where there is room. */
export type Density = 'grand' | 'roomy' | 'tight' | 'flow';

export interface Cut {
  density: Density;
  sheets: PosterRow[][];
}

/** More on one sheet nobody reads from where one stands; a notice of several sheets may fill them further. */
const MAX_ON_ONE = 12;
const MAX_ON_EACH = 14;
const MIN_ON_EACH = 2;
const MAX_GRAND_ROWS = 5;
const MAX_EASY_SHEETS = 3;
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
  flow: { title: 14.5 * PT, titleLine: 1.2, detail: 14 * PT, detailLine: 1.286, date: 8.6, padding: 1 },
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
  const measured = (density: Density) => rows.map((row) => ({ row, height: rowHeight(row, density) }));
  if (rows.length <= MAX_GRAND_ROWS && fits(measured('grand'), { room, most: MAX_GRAND_ROWS }))
    return { density: 'grand', sheets: [[...rows]] };
  for (const { count, density } of tries(mostSheets(rows))) {
    const sheets = evenly(measured(density), count, { room, most: count === 1 ? MAX_ON_ONE : MAX_ON_EACH });
    if (sheets) return { density, sheets };
  }
  // Only rows of many lines come here: their sheets are as many as there may be.
  return {
    density: 'flow',
    sheets: evenly(measured('flow'), mostSheets(rows), { room: Infinity, most: Infinity }) ?? [[...rows]],
  };
}

/** One sheet at any price, then up to three that are easy to read, then three that hold more, then as many as it takes. */
function tries(most: number): { count: number; density: Density }[] {
  const all = Array.from({ length: most }, (_, index) => index + 1);
  const easy = (count: number) => (['roomy', 'tight'] as const).map((density) => ({ count, density }));
  const flow = (count: number) => ({ count, density: 'flow' as const });
  const few = all.filter((count) => count > 1 && count <= MAX_EASY_SHEETS);
  return [
    ...easy(1),
    flow(1),
    ...few.flatMap(easy),
    ...few.map(flow),
    ...all.slice(MAX_EASY_SHEETS).flatMap((count) => [...easy(count), flow(count)]),
  ];
}

const mostSheets = (rows: readonly PosterRow[]): number => Math.max(1, Math.floor(rows.length / MIN_ON_EACH));

function roomIn({ name, address, hours }: Frame): number {
  const more = (text: string, most: number) => Math.max(0, Math.ceil(widthOf(text) / most) - 1);
  return (
    ROOM_MM -
    more(name, NAME_EM) * NAME_LINE_MM -
    more(address, ADDRESS_EM) * ADDRESS_LINE_MM -
    (widthOf(hours) > PHONE_EM ? PHONE_LINE_MM : 0)
  );
}

interface Measured {
  row: PosterRow;
  height: number;
}

function stripHeight(some: readonly Measured[]): number {
  const codes = some.filter(({ row }) => row.signUp !== undefined).length;
  return codes === 0 ? 0 : STRIP_MM + Math.ceil(codes / CODES_A_LINE) * STRIP_LINE_MM;
}

const fits = (some: readonly Measured[], { room, most }: Limits): boolean =>
  some.length <= most && heightOf(some) + stripHeight(some) <= room;

function rowHeight(row: PosterRow, density: Density): number {
  const { title, titleLine, detail, detailLine, date, padding } = SIZES[density];
  const when = row.rule ? linesOf([widthOf(row.rule) * title], WHEN_MM) * title * titleLine : date;
  const words = row.phrases.map((phrase) => widthOf(phrase) * title);
  const details = detailsOf(row).map(
    (text) => widthOf(text) * detail + GAP_MM + (text === row.joining && row.signUp !== undefined ? NUMBER_MM : 0),
  );
  const marks = row.marks.length * MARK_MM;
  const text =
    density === 'flow'
      ? linesInFlow(words, marks, details) * detail * detailLine
      : linesOf(words, TEXT_MM - marks) * title * titleLine + linesOf(details, TEXT_MM + GAP_MM) * detail * detailLine;
  return Math.max(text, when) + padding;
}

const detailsOf = ({ time, place, joining, tag, note }: PosterRow): string[] =>
  [time, place, joining, (tag?.label ?? '') + note].filter(Boolean);

/** A title breaks wherever it may; where it is longer than a line, it has its lines to itself. */
function linesInFlow(words: readonly number[], marks: number, details: readonly number[]): number {
  const title = words.reduce((sum, word) => sum + word, 0);
  return title + marks <= TEXT_MM
    ? linesOf([title + marks + GAP_MM, ...details], TEXT_MM + GAP_MM)
    : linesOf([title], TEXT_MM - marks) + linesOf(details, TEXT_MM + GAP_MM);
}

interface Limits {
  room: number;
  most: number;
}

const evenly = (rows: readonly Measured[], count: number, limits: Limits): PosterRow[][] | undefined =>
  evenCut(rows, count, { fewest: MIN_ON_EACH, fits: (some) => fits(some, limits) })?.map((sheet) =>
    sheet.map(({ row }) => row),
  );
