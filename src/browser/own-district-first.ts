/** Puts the district of the reader's community first in a list (`data-own-district="order"`) of rows with ids like `order-panlong`. */
import { districtOf } from '../domain/key.ts';
import { placeInView } from './own-place.ts';

/** A list that is in view already stays as it is: nothing moves under the reader's eyes. */
export function ownDistrictFirst(): void {
  const list = document.querySelector<HTMLElement>('[data-own-district]');
  if (!list || list.getBoundingClientRect().top < innerHeight) return;
  const own = document.getElementById(`${list.dataset['ownDistrict'] ?? ''}-${districtOf(placeInView())}`);
  own?.parentElement?.prepend(own);
}
