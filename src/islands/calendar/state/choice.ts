/** Which activities a choice lets through, and what to give up when it lets none through. */
import type { ShownDay, ShownItem, ShownStation } from '../../../view-models/calendar/month-shown.ts';
import { EVERYTHING, type Choice, type TimeOfDay } from '../../../view-models/calendar/month-place.ts';

function isWanted(item: ShownItem, { district, station, objects, field, join, time }: Choice): boolean {
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
    const items = day.items.filter((item) => isWanted(item, choice));
    const menus = day.menus.filter((menu) => isOf(menu, choice));
    return items.length === day.items.length && menus.length === day.menus.length ? day : { ...day, items, menus };
  });
}

const isOf = ({ id, district }: ShownStation, choice: Choice): boolean =>
  (!choice.district || district === choice.district) && (!choice.station || id === choice.station);

/** What takes place. */
export const countOf = (days: readonly ShownDay[]): number =>
  days.reduce((sum, { items }) => sum + items.filter(({ on }) => on).length, 0);

export type Part = Exclude<keyof Choice, 'range'>;

/** In the order in which they are offered. */
const PARTS: readonly Part[] = ['district', 'station', 'objects', 'field', 'join', 'time'];

export const setParts = (choice: Choice): Part[] => PARTS.filter((part) => choice[part].length > 0);

/** Without a district there is no station to choose. */
export function without(choice: Choice, part: Part): Choice {
  return { ...choice, [part]: EVERYTHING[part], ...(part === 'district' ? { station: '' } : {}) };
}

/** How much would be shown if one part were given up; only those that help, the most helpful first. */
export function loosened(days: readonly ShownDay[], choice: Choice): { part: Part; count: number }[] {
  return setParts(choice)
    .map((part) => ({ part, count: countOf(chosenDays(days, without(choice, part))) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** A station that the district does not have is dropped. */
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
