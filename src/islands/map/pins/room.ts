/** Which names fit on the map: greedily, the most important first, none over a marker or another name. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Wish {
  key: string;
  box: Box;
}

/**
 * @param wishes several with the same key are places for one name: the first that is free is taken
 * @param taken what nothing may cover
 */
export function roomFor<Wanted extends Wish>(wishes: readonly Wanted[], taken: readonly Box[]): Set<Wanted> {
  const full = [...taken];
  const placed = new Set<string>();
  return new Set(
    wishes.filter(({ key, box }) => {
      if (placed.has(key) || full.some((other) => overlaps(box, other))) return false;
      full.push(box);
      placed.add(key);
      return true;
    }),
  );
}

/** A box around or below a point, as wide as so many Chinese characters. */
export function textBox(x: number, top: number, text: string, size: number): Box {
  const width = (text.length + 1) * size;
  return { left: x - width / 2, right: x + width / 2, top, bottom: top + size * 1.6 };
}

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
