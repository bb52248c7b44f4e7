/**
 * How large the title of a card may be. Chat programs show a card some 300 pixels wide, or only the square in its middle: a title
 * that fits there in three lines stands there, a longer one takes the width between the couplets.
 */
import { CARD } from './card-size.ts';
import { balancedLines, filledLines, widthOf } from './lines.ts';

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
/** Longer phrases may be broken between words, in ems. */
const SHORT_PHRASE = 8;

/** @param phrases between which a line may break @param height that is left for it */
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

/** What there is no room for is left to the page. @param sentences each begins a line, and may break after its commas */
export const cardDetails = (sentences: readonly string[], most: number): string[] =>
  shortened(
    sentences.flatMap((sentence) => filledLines(sentence.split(/(?<=[，、：；。])/u), WIDE / CARD.detail.size)),
    most,
  );

function shortened(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  return [...lines.slice(0, most - 1), `${lines[most - 1]!.replace(/.[，、。；：]?$/u, '')}…`];
}
