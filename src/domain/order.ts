/** Compares text by code units, which unlike `localeCompare` gives the same order on every machine. */

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Comparator for `sort`, by a text of each item: `sort(byText(({ key }) => key))`. */
export const byText =
  <Item>(textOf: (item: Item) => string) =>
  (a: Item, b: Item): number =>
    compareText(textOf(a), textOf(b));

/** Each item once, most frequent first. */
export function byFrequency<Item extends string>(items: readonly Item[]): Item[] {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([item]) => item);
}
