/** Turns what was read, and the answers to questions about it, into fields of a menu. */
import type { Day } from '../calendar/day.ts';
import type { ReadValues } from '../intake/reading.ts';
import type { DraftActivity } from './draft.ts';

type ReadChanges = Partial<Record<keyof ReadValues, unknown>>;

export const fromReading = (values: ReadValues): DraftActivity => withReadValues({}, values);

/** The activity with these values set; one that is `undefined` is cleared. */
export function withReadValues(activity: DraftActivity, changes: ReadChanges): DraftActivity {
  let next = activity;
  for (const [key, value] of Object.entries(changes))
    next = { ...next, ...fieldsOf(key as keyof ReadValues, value, next) };
  return withoutEmpty(next);
}

/** Days and a rule exclude each other: setting one clears the other. */
function fieldsOf(key: keyof ReadValues, value: unknown, { join }: DraftActivity): DraftActivity {
  switch (key) {
    case 'days':
      return datesOf((value ?? []) as readonly Day[]);
    case 'rule':
      return {
        rule: value as string,
        ...(value === undefined ? {} : { date: undefined, also: undefined }),
      };
    case 'ways':
      return joined(join, { ways: value as NonNullable<DraftActivity['join']>['ways'] });
    case 'phone':
      return joined(join, { phone: value as string });
    case 'seats':
      return joined(join, { seats: value as number });
    case 'note':
      return joined(join, { note: value as string });
    case 'url':
      return joined(join, { url: value as string });
    default:
      return { [key]: value };
  }
}

function datesOf([date, ...also]: readonly Day[]): DraftActivity {
  const cleared = date === undefined ? {} : { rule: undefined, from: undefined, until: undefined };
  return { ...cleared, date, also };
}

const joined = (join: DraftActivity['join'], part: object): DraftActivity =>
  ({ join: { ...join, ...part } }) as DraftActivity;

/** Removes empty fields, which the file does not have. */
export function withoutEmpty(activity: DraftActivity): DraftActivity {
  const kept = Object.entries(activity).flatMap(([key, value]): [string, unknown][] => {
    const plain = key === 'join' && value !== undefined ? withoutEmpty(value as DraftActivity) : value;
    return isEmpty(plain) ? [] : [[key, plain]];
  });
  return Object.fromEntries(kept);
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
