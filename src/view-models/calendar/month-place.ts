/** Where in the calendar the reader is, and how that is written in the address: `?month=2026-12&view=week&for=lao,xiao`. */
import { isDay, isMonth, type Day, type Month } from '../../domain/calendar/day.ts';

export interface Place {
  /** Empty for the present one. */
  month: Month | '';
  /** The day that was opened, whose month and week are shown; empty for none. */
  day: Day | '';
  /** Empty: the one that suits the screen and the month. */
  view: View | '';
  choice: Choice;
}

export type View = 'month' | 'week' | 'list';
export type Range = 'today' | 'tomorrow' | 'weekend' | 'week';
export type TimeOfDay = 'morning' | 'afternoon' | 'evening';

/** What is wanted; empty means all. */
export interface Choice {
  range: Range | '';
  district: string;
  /** Id within the district. */
  station: string;
  objects: readonly string[];
  field: string;
  join: string;
  time: TimeOfDay | '';
}

export interface Known {
  districts: readonly string[];
  objects: readonly string[];
  fields: readonly string[];
  joinWays: readonly string[];
}

export const EVERYTHING: Choice = { range: '', district: '', station: '', objects: [], field: '', join: '', time: '' };
export const HERE: Place = { month: '', day: '', view: '', choice: EVERYTHING };

export const VIEWS: readonly View[] = ['month', 'week', 'list'];
export const RANGES: readonly Range[] = ['today', 'tomorrow', 'weekend', 'week'];
export const TIMES: readonly TimeOfDay[] = ['morning', 'afternoon', 'evening'];

/** Parameters of the address. */
export const PLACE_NAMES = ['month', 'day', 'view', 'range', 'district', 'station', 'for', 'field', 'join', 'time'];

/** Unknown values are dropped: a link that was typed wrong shows more, never an empty page. */
export function readPlace(search: string, known: Known): Place {
  const query = new URLSearchParams(search);
  const asked = (name: string): string => query.get(name) ?? '';
  const one = <Value extends string>(name: string, values: readonly Value[]): Value | '' =>
    values.find((value) => value === asked(name)) ?? '';
  const objects = asked('for').split(',');
  const valid = <Value extends string>(name: string, isValid: (text: string) => text is Value): Value | '' => {
    const text = asked(name);
    return isValid(text) ? text : '';
  };
  const day = valid('day', isDay);
  const range = one('range', RANGES);
  const district = one('district', known.districts);
  return {
    // A range is one of the present days, whatever else the address says.
    month: range || day ? '' : valid('month', isMonth),
    day: range ? '' : day,
    view: one('view', VIEWS),
    choice: {
      range,
      district,
      // Which stations there are is known when the data is there. Without a district its id could mean several.
      station: district || known.districts.length < 2 ? asked('station') : '',
      objects: known.objects.filter((code) => objects.includes(code)),
      field: one('field', known.fields),
      join: one('join', known.joinWays),
      time: one('time', TIMES),
    },
  };
}

/** Keeps whatever else stands in the query. */
export function writePlace(search: string, { month, day, view, choice }: Place): string {
  const query = new URLSearchParams(search);
  const { objects, ...single } = choice;
  const values = { month: day ? '' : month, day, view, ...single, for: objects.join(',') };
  for (const [name, value] of Object.entries(values)) {
    query.delete(name);
    if (value) query.set(name, value);
  }
  const text = query.toString().replace(/%2C/g, ',');
  return text && `?${text}`;
}
