/**
 * Splits the rows of a notice into as few sheets of A4 as possible, evenly filled, none with a single row. Heights are estimated
 * in millimetres from the sizes in styles/poster.css, never too small (checked by e2e/papers/poster.spec.ts).
 */
import { evenCut, heightOf } from '../even-cut.ts';
import type { PosterRow } from './rows.ts';
import { linesOf, PT, widthOf } from '../measure.ts';

/** Row sizes, from few large rows to many small ones. In `flow`, titles break anywhere, and details share their line if they fit. */
export type Density = 'grand' | 'roomy' | 'tight' | 'flow';

interface Cut {
  density: Density;
  sheets: PosterRow[][];
}

/** Rows of a notice of one sheet: more would be too small to read standing. */
const MAX_ROWS_OF_ONE_SHEET = 12;
/** Rows on each of several sheets. */
const MAX_ROWS = 14;
const MIN_ROWS = 2;
const MAX_GRAND_ROWS = 5;
const MAX_EASY_SHEETS = 3;
/** QR codes side by side in the strip below the rows. */
const CODES_PER_LINE = 8;

/** Height of the sheet without head, foot and padding, with a reserve for wider fonts. */
const ROOM_MM = 219.5;
/** Each further line of a long name or address. */
const NAME_LINE_MM = 9.7;
const NAME_EM = 18;
const ADDRESS_LINE_MM = 6.2;
const ADDRESS_EM = 32.6;
const PHONE_LINE_MM = 7;
const PHONE_EM = 12;
const ORDER_LINE_MM = 7;
const ORDER_EM = 26;
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
  flow: { title: 14.5 * PT, titleLine: 1.24, detail: 14 * PT, detailLine: 1.286, date: 8.6, padding: 1 },
} as const;

/** Texts in head and foot of every sheet that may need further lines. */
interface Frame {
  name: string;
  address: string;
  /** Shown beside the phone number. */
  hours: string;
  /** Empty if the sheet does not say where to order. */
  ordering: string;
}

export function cutIntoSheets(rows: readonly PosterRow[], frame: Frame): Cut {
  const room = roomIn(frame);
  const measured = (density: Density) => rows.map((row) => ({ row, height: rowHeight(row, density) }));
  if (rows.length <= MAX_GRAND_ROWS && fits(measured('grand'), { room, maxRows: MAX_GRAND_ROWS }))
    return { density: 'grand', sheets: [[...rows]] };
  for (const { count, density } of attempts(maxSheets(rows))) {
    const maxRows = count === 1 ? MAX_ROWS_OF_ONE_SHEET : MAX_ROWS;
    const sheets = evenly(measured(density), count, { room, maxRows });
    if (sheets) return { density, sheets };
  }
  // Rows of many lines that fit nowhere: use as many sheets as possible.
  return {
    density: 'flow',
    sheets: evenly(measured('flow'), maxSheets(rows), { room: Infinity, maxRows: Infinity }) ?? [[...rows]],
  };
}

/** One sheet in any density, then two or three in easy ones, then two or three in `flow`, then more. */
function attempts(max: number): { count: number; density: Density }[] {
  const all = Array.from({ length: max }, (_, index) => index + 1);
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

const maxSheets = (rows: readonly PosterRow[]): number => Math.max(1, Math.floor(rows.length / MIN_ROWS));

function roomIn({ name, address, hours, ordering }: Frame): number {
  const furtherLines = (text: string, width: number) => Math.max(0, Math.ceil(widthOf(text) / width) - 1);
  return (
    ROOM_MM -
    furtherLines(name, NAME_EM) * NAME_LINE_MM -
    furtherLines(address, ADDRESS_EM) * ADDRESS_LINE_MM -
    (widthOf(hours) > PHONE_EM ? PHONE_LINE_MM : 0) -
    Math.ceil(widthOf(ordering) / ORDER_EM) * ORDER_LINE_MM
  );
}

interface Measured {
  row: PosterRow;
  height: number;
}

function stripHeight(rows: readonly Measured[]): number {
  const codes = rows.filter(({ row }) => row.signUp !== undefined).length;
  return codes === 0 ? 0 : STRIP_MM + Math.ceil(codes / CODES_PER_LINE) * STRIP_LINE_MM;
}

const fits = (rows: readonly Measured[], { room, maxRows }: Limits): boolean =>
  rows.length <= maxRows && heightOf(rows) + stripHeight(rows) <= room;

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

/** Titles break anywhere; one that is longer than a line gets lines of its own. */
function linesInFlow(words: readonly number[], marks: number, details: readonly number[]): number {
  const title = words.reduce((sum, word) => sum + word, 0);
  return title + marks <= TEXT_MM
    ? linesOf([title + marks + GAP_MM, ...details], TEXT_MM + GAP_MM)
    : linesOf([title], TEXT_MM - marks) + linesOf(details, TEXT_MM + GAP_MM);
}

interface Limits {
  room: number;
  maxRows: number;
}

const evenly = (rows: readonly Measured[], count: number, limits: Limits): PosterRow[][] | undefined =>
  evenCut(rows, count, { minPerPart: MIN_ROWS, fits: (part) => fits(part, limits) })?.map((sheet) =>
    sheet.map(({ row }) => row),
  );
