/**
 * Line breaking for drawings: between phrases, else between words, never before a comma or after an opening quote (CLREQ 3.1.9).
 * Widths are in ems and estimated: a line may turn out a little narrower, never wider.
 */
import { splitAfter } from '../../domain/guarded.ts';

/** Greedy line breaking, for sentences. */
export const filledLines = (pieces: readonly string[], room: number): string[] => filled(atomsOf(pieces, room), room);

/** The same number of lines, of about equal length: for titles. */
export function balancedLines(pieces: readonly string[], room: number): string[] {
  const atoms = atomsOf(pieces, room);
  const lines = filled(atoms, room);
  for (let narrow = Math.max(...atoms.map(widthOf)); narrow < room; narrow += STEP) {
    const balanced = filled(atoms, narrow);
    if (balanced.length === lines.length) return balanced;
  }
  return lines;
}

const STEP = 0.25;

/** Between Chinese and Latin, in ems, as browsers set it (CSS text-autospace). */
export const GAP = 1 / 8;
export const runsOf = (line: string): string[] =>
  splitAfter(line, /\p{Script=Han}(?=[A-Za-z0-9])|[A-Za-z0-9](?=\p{Script=Han})/gu);

/** Widths in Noto Sans Bold, the wider of the two weights, in hundredths of an em; all other characters are one em wide. */
const NARROW: readonly (readonly [characters: string, width: number])[] = [
  [" ',.:;Iijl|", 33],
  ['!-f()[]{}/\\tr', 44],
  ['*?szcx', 56],
  ['"#$+0123456789<=>^_aegkyvJFLY~', 61],
  ['AbdhnopquTXESVZ`', 65],
  ['CPBRKDG&', 75],
  ['NUHOQ', 78],
  ['Mw', 87],
];
const WIDTHS = new Map(
  NARROW.flatMap(([characters, width]) => [...characters].map((character) => [character, width / 100] as const)),
);

export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (WIDTHS.get(character) ?? 1), 0) + (runsOf(text).length - 1) * GAP;
}

function filled(atoms: readonly string[], room: number): string[] {
  const lines: string[] = [];
  for (const atom of atoms) {
    const longer = lines.length > 0 ? lines.at(-1)! + atom : atom;
    if (lines.length > 0 && widthOf(longer.trim()) <= room) lines[lines.length - 1] = longer;
    else lines.push(atom);
  }
  return lines.map((line) => line.trim());
}

/** Unbreakable pieces: phrases that fit on a line, else words, else characters. */
function atomsOf(pieces: readonly string[], room: number): string[] {
  const parts = pieces.flatMap((piece) =>
    widthOf(piece.trim()) <= room
      ? [piece]
      : wordsOf(piece).flatMap((word) => (widthOf(word) <= room ? [word] : [...word])),
  );
  const atoms: string[] = [];
  for (const part of parts) {
    const before = atoms.at(-1);
    if (before !== undefined && belongTogether(before, part) && widthOf((before + part).trim()) <= room)
      atoms[atoms.length - 1] = before + part;
    else atoms.push(part);
  }
  return atoms;
}

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

const wordsOf = (text: string): string[] => [...WORDS.segment(text)].map(({ segment }) => segment);

const NEVER_FIRST = /^[\s、，。：；！？）」』》〉】”’—…·％%℃,.:;!?)-]/u;
const NEVER_LAST = /(?:[（「『《〈【“‘—(-]|次日)$/u;
/** Keeps a number with its unit, and both ends of a time span together. */
const NUMBER_AND_UNIT = /\d$/u;

const belongTogether = (before: string, after: string): boolean =>
  NEVER_FIRST.test(after) ||
  NEVER_LAST.test(before) ||
  (NUMBER_AND_UNIT.test(before) && /^[\p{Script=Han}\d]/u.test(after));
