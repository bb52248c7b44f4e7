/** Sorting of text by code units: the same on every machine, which `localeCompare` is not. */

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** For `sort`, by a text of each item: `sort(byText(({ key }) => key))`. */
export const byText =
  <Item>(textOf: (item: Item) => string) =>
  (a: Item, b: Item): number =>
    compareText(textOf(a), textOf(b));
