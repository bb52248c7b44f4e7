/** Which stations a choice lets through, and what to give up when it lets none through. */
import type { Now } from '../../../clock.ts';
import { EVERY_STATION, type MapAddress, type MapChoice } from './address.ts';
import type { MapData, MapPlace } from '../../../view-models/map/data.ts';
import { ALL_LEVELS } from '../../../view-models/marks/level.ts';
import { isOnThisWeek } from '../../../view-models/map/next.ts';

export type MapPart = keyof MapChoice;

/** In the order in which they are offered. */
const PARTS: readonly MapPart[] = ['week', 'district', 'level', 'objects', 'accessible'];

export function isChosen(
  place: MapPlace,
  { district, level, objects, week, accessible }: MapChoice,
  now: Now,
): boolean {
  return (
    (!district || place.district === district) &&
    (!level || ALL_LEVELS.find(({ code }) => code === level)?.level === place.level) &&
    (objects.length === 0 || place.serves.some((code) => objects.includes(code))) &&
    (!accessible || place.accessible.length > 0) &&
    (!week || isOnThisWeek(place, now))
  );
}

export const chosenPlaces = (places: readonly MapPlace[], choice: MapChoice, now: Now): MapPlace[] =>
  places.filter((place) => isChosen(place, choice, now));

export const setMapParts = (choice: MapChoice): MapPart[] =>
  PARTS.filter((part) => (part === 'objects' ? choice.objects.length > 0 : Boolean(choice[part])));

export const withoutPart = (choice: MapChoice, part: MapPart): MapChoice => ({
  ...choice,
  [part]: EVERY_STATION[part],
});

/** How many would be shown if one part were given up; only those that help, the most helpful first. */
export function loosenedChoice(
  places: readonly MapPlace[],
  choice: MapChoice,
  now: Now,
): { part: MapPart; count: number }[] {
  return setMapParts(choice)
    .map((part) => ({ part, count: chosenPlaces(places, withoutPart(choice, part), now).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

export function toggledObject(choice: MapChoice, code: string): MapChoice {
  const { objects } = choice;
  return {
    ...choice,
    objects: objects.includes(code) ? objects.filter((other) => other !== code) : [...objects, code],
  };
}

/** Stations and districts that the data does not have are dropped. */
export function knownAddress(
  address: MapAddress,
  { places, districts }: Pick<MapData, 'places' | 'districts'>,
): MapAddress {
  const has = (key: string): string => (key && places.some((place) => place.key === key) ? key : '');
  const { district } = address.choice;
  const known = districts.some(({ id }) => id === district) ? district : '';
  return {
    ...address,
    at: has(address.at),
    from: has(address.from),
    choice: known === district ? address.choice : { ...address.choice, district: known },
  };
}
