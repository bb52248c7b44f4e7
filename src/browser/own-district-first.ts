/** Puts the district of the reader's community first in a list (`data-own-district`) of rows with an id of `…-<district>`. */
import { districtOf } from '../domain/key.ts';
import { placeInView } from './own-place.ts';

const list = document.querySelector<HTMLElement>('[data-own-district]');
const own = document.getElementById(`${list?.dataset['ownDistrict'] ?? ''}-${districtOf(placeInView())}`);
if (own?.parentElement === list) list?.prepend(own!);
