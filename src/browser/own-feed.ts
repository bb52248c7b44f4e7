/** Puts the calendars of the reader's own community and district first. The boot script has held the list back until then. */
import { districtOf } from '../domain/key.ts';
import { release } from './fresh/hold.ts';
import { ownPlace } from './own-place.ts';

const place = new URLSearchParams(location.search).get('at') || ownPlace();
const list = document.querySelector<HTMLElement>('[data-own-first]')!;

/** The id of a calendar is its path with hyphens: districts-panlong, stations-panlong-dongzhuang. */
const feed = (id: string): HTMLElement | undefined =>
  [...list.querySelectorAll<HTMLElement>('[data-feed]')].find(({ dataset }) => dataset['feed'] === id);

const own = [feed(`stations-${place.replace('/', '-')}`), feed(`districts-${districtOf(place)}`)];
list.prepend(...own.filter((item) => item !== undefined));
release('choice');
