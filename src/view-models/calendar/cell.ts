/** What a cell of the month says of its day, for the island and for the script that puts the reader's community first. */
import { noneInWords } from '../words/placeholders.ts';

/** Activities in a cell; the rest are only counted, and listed with the day. */
const MAX_SHOWN = 3;

/** What is not as planned must be seen, so it comes first. */
export function cellItems<Item>(
  items: readonly Item[],
  takesPlace: (item: Item) => boolean,
): [shown: Item[], more: number] {
  const isOff = (item: Item): boolean => !takesPlace(item);
  return [
    [...items.filter(isOff), ...items.filter(takesPlace)].slice(0, MAX_SHOWN),
    Math.max(0, items.length - MAX_SHOWN),
  ];
}

/** 2场，1场取消或改期 */
export const dayCount = (takingPlace: number, off: number, isPublished: boolean): string =>
  [takingPlace > 0 ? `${String(takingPlace)}场` : noneInWords(isPublished), off > 0 && `${String(off)}场取消或改期`]
    .filter(Boolean)
    .join('，');
