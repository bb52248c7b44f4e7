/** Like `toSpliced` and `with`, which the oldest supported browsers lack. */
export const withoutIndex = <Item>(items: readonly Item[], index: number): Item[] =>
  items.filter((_, place) => place !== index);

export const withInserted = <Item>(items: readonly Item[], index: number, item: Item): Item[] => [
  ...items.slice(0, index),
  item,
  ...items.slice(index),
];

export const withReplaced = <Item>(items: readonly Item[], index: number, item: Item): Item[] =>
  items.map((other, place) => (place === index ? item : other));
