/** Keeps the reader's community on the device, or in the address where nothing can be kept. */
import { store, stored } from '../../browser/storage.ts';

export const PLACE_ENTRY = 'place';

/** @returns the address that shows the choice: it is applied before the first paint, like any later visit */
export function choose(place: string, here: string): string {
  store(PLACE_ENTRY, place);
  const address = new URL(here);
  // Where the page looked for the old community.
  for (const name of ['at', 'district', 'from', 'z', 'c']) address.searchParams.delete(name);
  if (stored(PLACE_ENTRY) !== place) address.searchParams.set('at', place);
  address.hash = '';
  return address.href.replaceAll('%2F', '/');
}
