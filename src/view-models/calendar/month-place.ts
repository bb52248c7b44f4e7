/** The reader's place in the calendar, and its query string: `?month=2026-12&view=week&for=lao,xiao`. */
import { ACCESSIBLE, AGE_BANDS } from '../marks/needs.ts';
import { isDay, isMonth, type Day, type Month } from '../../domain/calendar/day.ts';

export interface Place {
  /** Empty for the present month. */
  month: Month | '';
  /** The opened day, whose month or week is shown; empty for none. */
  day: Day | '';
  /** Empty to choose a view that suits the screen and the month. */
  view: View | '';
  choice: Choice;
}

export type View = 'month' | 'week' | 'list';
type Range = 'today' | 'tomorrow' | 'weekend' | 'week';
export type TimeOfDay = 'morning' | 'afternoon' | 'evening';

/** Filter; empty values match everything. */
export interface Choice {
  range: Range | '';
  district: string;
  /** Id within the district. */
  station: string;
  objects: readonly string[];
  field: string;
  join: string;
  time: TimeOfDay | '';
  /** Code of an age of children. */
  age: string;
  access: string;
}

/** Valid values of the parameters. */
export interface ChoiceValues {
  districts: readonly string[];
  objects: readonly string[];
  fields: readonly string[];
  joinWays: readonly string[];
}

export const EVERYTHING: Choice = {
  range: '',
  district: '',
  station: '',
  objects: [],
  field: '',
  join: '',
  time: '',
  age: '',
  access: '',
};
export const DEFAULT_PLACE: Place = { month: '', day: '', view: '', choice: EVERYTHING };

export const VIEWS: readonly View[] = ['month', 'week', 'list'];
export const RANGES: readonly Range[] = ['today', 'tomorrow', 'weekend', 'week'];
export const TIMES: readonly TimeOfDay[] = ['morning', 'afternoon', 'evening'];

const AGE_CODES = AGE_BANDS.map(({ code }) => code);

export const PLACE_NAMES = [
  'month',
  'day',
  'view',
  'range',
  'district',
  'station',
  'for',
  'field',
  'join',
  'time',
  'age',
  'access',
];

/** Drops invalid values, so that a mistyped link shows more, never an empty page. */
export function readPlace(search: string, known: ChoiceValues): Place {
  const query = new URLSearchParams(search);
  const param = (name: string): string => query.get(name) ?? '';
  const one = <Value extends string>(name: string, values: readonly Value[]): Value | '' =>
    values.find((value) => value === param(name)) ?? '';
  const objects = param('for').split(',');
  const valid = <Value extends string>(name: string, isValid: (text: string) => text is Value): Value | '' => {
    const text = param(name);
    return isValid(text) ? text : '';
  };
  const day = valid('day', isDay);
  const range = one('range', RANGES);
  const district = one('district', known.districts);
  return {
    // A range is relative to today, so it overrides month and day.
    month: range || day ? '' : valid('month', isMonth),
    day: range ? '' : day,
    view: one('view', VIEWS),
    choice: {
      range,
      district,
      // Checked once the data is loaded. Ids are unique within a district only.
      station: district || known.districts.length < 2 ? param('station') : '',
      objects: known.objects.filter((code) => objects.includes(code)),
      field: one('field', known.fields),
      join: one('join', known.joinWays),
      time: one('time', TIMES),
      age: one('age', AGE_CODES),
      access: one('access', [ACCESSIBLE]),
    },
  };
}

/** Shows every district to readers whose own one is shown otherwise. */
const ALL_DISTRICTS = 'all';

/** @param home id of the reader's own district, which is shown unless the address names one; empty if unknown */
export function withHome(place: Place, search: string, home: string): Place {
  const isNamed = new URLSearchParams(search).has('district');
  return home && !isNamed ? { ...place, choice: { ...place.choice, district: home } } : place;
}

/** Keeps all other parameters of the query. */
export function writePlace(search: string, { month, day, view, choice }: Place, home = ''): string {
  const query = new URLSearchParams(search);
  const { objects, ...single } = choice;
  const district = choice.district || (home && ALL_DISTRICTS);
  const values = { month: day ? '' : month, day, view, ...single, district, for: objects.join(',') };
  for (const [name, value] of Object.entries(values)) {
    query.delete(name);
    if (value) query.set(name, value);
  }
  const text = query.toString().replace(/%2C/g, ',');
  return text && `?${text}`;
}
