/** The sizes of a card, in pixels. */
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
