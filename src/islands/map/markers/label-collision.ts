/** Greedy label placement: in order of importance, no label over a marker or another label. */
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface LabelCandidate {
  key: string;
  box: Box;
}

/**
 * @param candidates most important first; several with one key are alternative positions of one label, of which the first free one wins
 * @param obstacles boxes that no label may cover
 * @returns the candidates that were placed
 */
export function placeLabels<Candidate extends LabelCandidate>(
  candidates: readonly Candidate[],
  obstacles: readonly Box[],
): Set<Candidate> {
  const occupied = [...obstacles];
  const placed = new Set<string>();
  return new Set(
    candidates.filter(({ key, box }) => {
      if (placed.has(key) || occupied.some((other) => overlaps(box, other))) return false;
      occupied.push(box);
      placed.add(key);
      return true;
    }),
  );
}

/** Line height of a label, in character sizes. */
export const LINE_HEIGHT = 1.6;

/** Box of one line of Chinese text, centred at x; `size` is that of a character. */
export function labelBox(x: number, top: number, text: string, size: number): Box {
  const width = (text.length + 1) * size;
  return { left: x - width / 2, right: x + width / 2, top, bottom: top + size * LINE_HEIGHT };
}

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
