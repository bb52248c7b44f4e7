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

/** @param taken what nothing may cover */
export function roomFor(wishes: readonly Wish[], taken: readonly Box[]): Set<string> {
  const full = [...taken];
  const fitting = new Set<string>();
  for (const { key, box } of wishes) {
    if (full.some((other) => overlaps(box, other))) continue;
    full.push(box);
    fitting.add(key);
  }
  return fitting;
}

/** A box around or below a point, as wide as so many Chinese characters. */
export function textBox(x: number, top: number, text: string, size: number): Box {
  const width = (text.length + 1) * size;
  return { left: x - width / 2, right: x + width / 2, top, bottom: top + size * 1.6 };
}

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
