/** Puts the calendars of the reader's own community and district first. The boot script has held the list back until then. */
import { districtOf } from '../domain/key.ts';
import { release } from './fresh/hold.ts';
import { placeInView } from './own-place.ts';

const place = placeInView();
const list = document.querySelector<HTMLElement>('[data-own-first]')!;

/** The id of a calendar is its path with hyphens: districts-panlong, stations-panlong-dongzhuang. */
const feed = (id: string): HTMLElement | undefined =>
  [...list.querySelectorAll<HTMLElement>('[data-feed]')].find(({ dataset }) => dataset['feed'] === id);

const own = [feed(`stations-${place.replace('/', '-')}`), feed(`districts-${districtOf(place)}`)].filter(
  (item) => item !== undefined,
);
list.prepend(...own);
const [first] = own;
if (first) {
  // It was one of many in a folded list.
  const name = first.querySelector(':scope > .feed-name');
  const heading = document.createElement('h3');
  heading.textContent = name?.textContent ?? '';
  name?.replaceWith(heading);
  list.querySelector('.pri')?.classList.remove('pri');
  first.querySelector('.btn')?.classList.add('pri');
}
release('choice');
