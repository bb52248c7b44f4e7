/** The reader's own place: key of a station, or id of a district; empty if none is chosen. */
import { districtOf } from '../domain/key.ts';
import { stored } from './storage.ts';

const placeIn = (text: string | null): string => (text === null || text === 'all' ? '' : text);

export const ownPlace = (): string => placeIn(stored('place'));

/** Its district. */
export const ownDistrict = (): string => districtOf(ownPlace());

/** That of the link (`?at=panlong/dongzhuang`), which is not kept, or the own one. */
export const placeInView = (): string => placeIn(new URLSearchParams(location.search).get('at')) || ownPlace();
