/**
 * Sizes of a card, and the size of its title. Chat apps show cards about 300 pixels wide, or only the square in the middle: a
 * title that fits into the square in three lines stays within it, a longer one takes the width between the couplets.
 */
import { splitAfter } from '../../domain/guarded.ts';
import { balancedLines, filledLines, widthOf } from './lines.ts';

/** In pixels. */
export const CARD = {
  width: 1200,
  height: 630,
  couplet: 132,
  edge: 34,
  between: 18,
  brand: { size: 36, line: 52 },
  state: { size: 46, line: 68 },
  detail: { size: 44, line: 58 },
  marks: { size: 42, line: 56 },
  titleLeading: 1.22,
} as const;

export interface CardLines {
  size: number;
  lines: string[];
}

const SQUARE = 600;
const WIDE = CARD.width - 2 * CARD.couplet - 60;
const SMALLEST = 52;
const TITLES = [
  [136, SQUARE],
  [120, SQUARE],
  [108, SQUARE],
  [96, SQUARE],
  [84, SQUARE],
  [84, WIDE],
  [72, WIDE],
  [60, WIDE],
  [SMALLEST, WIDE],
] as const;
const MAX_LINES = 3;
/** In ems. Longer phrases may break between words. */
const SHORT_PHRASE = 8;

/** @param phrases between which lines may break @param height available for the title */
export function cardTitle(phrases: readonly string[], height: number): CardLines {
  const widest = Math.max(...phrases.map(widthOf).filter((width) => width <= SHORT_PHRASE), 0);
  for (const [size, width] of TITLES) {
    const lines = balancedLines(phrases, width / size);
    if (width / size >= widest && lines.length <= MAX_LINES && titleHeight({ size, lines }) <= height)
      return { size, lines };
  }
  return { size: SMALLEST, lines: shortened(balancedLines(phrases, WIDE / SMALLEST), MAX_LINES) };
}

export const titleHeight = ({ size, lines }: CardLines): number => lines.length * Math.round(size * CARD.titleLeading);

/** Shortened to `max` lines. @param sentences each begins a line, and may break after its commas */
export const cardDetails = (sentences: readonly string[], max: number): string[] =>
  shortened(
    sentences.flatMap((sentence) => filledLines(splitAfter(sentence, /[，、：；。]/g), WIDE / CARD.detail.size)),
    max,
  );

function shortened(lines: readonly string[], max: number): string[] {
  if (lines.length <= max) return [...lines];
  return [...lines.slice(0, max - 1), `${lines[max - 1]!.replace(/.[，、。；：]?$/u, '')}…`];
}
