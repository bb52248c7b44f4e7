/** The reader's own place: key of a station, or id of a district; empty if none is chosen. */
import { districtOf } from '../domain/key.ts';
import { stored } from './storage.ts';

export function ownPlace(): string {
  const place = stored('place') ?? '';
  return place === 'all' ? '' : place;
}

/** Its district. */
export const ownDistrict = (): string => districtOf(ownPlace());
