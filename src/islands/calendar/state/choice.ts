/** Filters activities, and suggests filters to remove if there are no results. */
import type { ShownDay, ShownItem, ShownStation } from '../../../view-models/calendar/month-shown.ts';
import { isUnstatedAge, suitsAge } from '../../../view-models/marks/needs.ts';
import { EVERYTHING, type Choice, type TimeOfDay } from '../../../view-models/calendar/month-place.ts';

const matches = (item: ShownItem, choice: Choice): boolean => matchesPlace(item, choice) && matchesNeeds(item, choice);

function matchesPlace(item: ShownItem, { district, station, objects, field }: Choice): boolean {
  return (
    (!district || item.district.id === district) &&
    (!station || item.stationId === station) &&
    (objects.length === 0 || item.marks.some(({ code }) => objects.includes(code))) &&
    (!field || item.field === field)
  );
}

function matchesNeeds(item: ShownItem, { join, time, age, access }: Choice): boolean {
  return (
    (!join || item.ways.includes(join)) &&
    (!time || timeOfDay(item.start) === time) &&
    (!age || suitsAge(item.ages, age)) &&
    (!access || item.accessible)
  );
}

/** 上午 until noon, 下午 until six, then 晚上. */
export function timeOfDay(start: string): TimeOfDay | '' {
  if (!start) return '';
  return start < '12:00' ? 'morning' : start < '18:00' ? 'afternoon' : 'evening';
}

export function filterDays(days: readonly ShownDay[], choice: Choice): ShownDay[] {
  if (activeFilters(choice).length === 0) return [...days];
  return days.map((day) => {
    const items = day.items.filter((item) => matches(item, choice));
    const menus = day.menus.filter((menu) => matchesStation(menu, choice));
    const isWhole = items.length === day.items.length && menus.length === day.menus.length;
    return isWhole && !choice.age ? day : { ...day, items: choice.age ? unstatedLast(items) : items, menus };
  });
}

const unstatedLast = (items: readonly ShownItem[]): ShownItem[] => [
  ...items.filter(({ ages }) => !isUnstatedAge(ages)),
  ...items.filter(({ ages }) => isUnstatedAge(ages)),
];

const matchesStation = ({ id, district }: ShownStation, choice: Choice): boolean =>
  (!choice.district || district === choice.district) && (!choice.station || id === choice.station);

/** Number of occurrences that take place. */
export const countOf = (days: readonly Pick<ShownDay, 'items'>[]): number =>
  days.reduce((sum, { items }) => sum + items.filter(({ on }) => on).length, 0);

export type FilterName = Exclude<keyof Choice, 'range'>;

/** In display order. */
const FILTER_NAMES: readonly FilterName[] = [
  'district',
  'station',
  'objects',
  'field',
  'join',
  'time',
  'age',
  'access',
];

export const activeFilters = (choice: Choice): FilterName[] => FILTER_NAMES.filter((part) => choice[part].length > 0);

/** Removing the district removes the station too. */
export function withoutFilter(choice: Choice, part: FilterName): Choice {
  return { ...choice, [part]: EVERYTHING[part], ...(part === 'district' ? { station: '' } : {}) };
}

/** Results without each one of the filters, most first; omits filters whose removal gives none. */
export function relaxations(days: readonly ShownDay[], choice: Choice): { part: FilterName; count: number }[] {
  return activeFilters(choice)
    .map((part) => ({ part, count: countOf(filterDays(days, withoutFilter(choice, part))) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** Drops a station that is not in the district. */
export function withValidStation(choice: Choice, stations: readonly ShownStation[]): Choice {
  return choice.station && !stationsOf(choice, stations).some(({ id }) => id === choice.station)
    ? { ...choice, station: '' }
    : choice;
}

export const stationsOf = ({ district }: Choice, stations: readonly ShownStation[]): ShownStation[] =>
  stations.filter((station) => !district || station.district === district);

export function toggleObject(choice: Choice, code: string): Choice {
  const { objects } = choice;
  return {
    ...choice,
    objects: objects.includes(code) ? objects.filter((other) => other !== code) : [...objects, code],
  };
}
