/**
 * The reader's own community: from the link (`?at=panlong/dongzhuang`), or kept on the device. `data-at` on <html> has its key, the id of a
 * district, or `all`; without it the page asks. Loads the code that puts it first (`data-follows-place`, src/islands/place), only for
 * readers who have chosen one; the boot script has held the list back, and it stays so until then.
 */
import { release } from './fresh/hold.ts';
import { stored } from './storage.ts';

/** After that the list is shown as it was built. */
const MAX_HELD_MS = 8000;

const { followsPlace: code, hold: held = '' } =
  document.querySelector<HTMLElement>('[data-follows-place]')?.dataset ?? {};
// On the map `at` names the station whose card is open.
const linked = held.split(' ').includes('at') && new URLSearchParams(location.search).get('at');
const place = linked || stored('place');
if (place && code !== undefined) {
  document.documentElement.dataset['at'] = place;
  if (place !== 'all') follow(place, code);
}

function follow(key: string, address: string): void {
  // As `hold` does, which is not exported for this: another export would make every page heavier.
  const { dataset } = document.documentElement;
  dataset['pending'] = `${dataset['pending'] ?? ''} place`;
  const done = (): void => {
    release('place');
  };
  void (import(/* @vite-ignore */ address) as Promise<{ putFirst: (place: string) => Promise<void> }>)
    .then(({ putFirst }) => putFirst(key))
    .then(done, done);
  setTimeout(done, MAX_HELD_MS);
}
