/** Filters activities, and suggests filters to remove if there are no results. */
import type { ShownDay, ShownItem, ShownStation } from '../../../view-models/calendar/month-shown.ts';
import { EVERYTHING, type Choice, type TimeOfDay } from '../../../view-models/calendar/month-place.ts';

function matches(item: ShownItem, { district, station, objects, field, join, time }: Choice): boolean {
  return (
    (!district || item.district.id === district) &&
    (!station || item.stationId === station) &&
    (objects.length === 0 || item.marks.some(({ code }) => objects.includes(code))) &&
    (!field || item.field === field) &&
    (!join || item.ways.includes(join)) &&
    (!time || timeOfDay(item.start) === time)
  );
}

/** 上午 until noon, 下午 until six, then 晚上. */
export function timeOfDay(start: string): TimeOfDay | '' {
  if (!start) return '';
  return start < '12:00' ? 'morning' : start < '18:00' ? 'afternoon' : 'evening';
}

export function chosenDays(days: readonly ShownDay[], choice: Choice): ShownDay[] {
  if (setParts(choice).length === 0) return [...days];
  return days.map((day) => {
    const items = day.items.filter((item) => matches(item, choice));
    const menus = day.menus.filter((menu) => matchesStation(menu, choice));
    return items.length === day.items.length && menus.length === day.menus.length ? day : { ...day, items, menus };
  });
}

const matchesStation = ({ id, district }: ShownStation, choice: Choice): boolean =>
  (!choice.district || district === choice.district) && (!choice.station || id === choice.station);

/** Number of occurrences that take place. */
export const countOf = (days: readonly ShownDay[]): number =>
  days.reduce((sum, { items }) => sum + items.filter(({ on }) => on).length, 0);

export type Part = Exclude<keyof Choice, 'range'>;

/** In display order. */
const PARTS: readonly Part[] = ['district', 'station', 'objects', 'field', 'join', 'time'];

export const setParts = (choice: Choice): Part[] => PARTS.filter((part) => choice[part].length > 0);

/** Removing the district removes the station too. */
export function without(choice: Choice, part: Part): Choice {
  return { ...choice, [part]: EVERYTHING[part], ...(part === 'district' ? { station: '' } : {}) };
}

/** Results without each one of the filters, most first; omits filters whose removal gives none. */
export function loosened(days: readonly ShownDay[], choice: Choice): { part: Part; count: number }[] {
  return setParts(choice)
    .map((part) => ({ part, count: countOf(chosenDays(days, without(choice, part))) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** Drops a station that is not in the district. */
export function knownChoice(choice: Choice, stations: readonly ShownStation[]): Choice {
  return choice.station && !stationsOf(choice, stations).some(({ id }) => id === choice.station)
    ? { ...choice, station: '' }
    : choice;
}

export const stationsOf = ({ district }: Choice, stations: readonly ShownStation[]): ShownStation[] =>
  stations.filter((station) => !district || station.district === district);

export function toggled(choice: Choice, code: string): Choice {
  const { objects } = choice;
  return {
    ...choice,
    objects: objects.includes(code) ? objects.filter((other) => other !== code) : [...objects, code],
  };
}
