/** The filter of the coverage table, and its query string: `?for=lao,xiao&field=wenhua`. */
import type { CoverageData, KindCount } from '../../view-models/coverage/data.ts';
import type { WeekCount } from '../../view-models/coverage/cell.ts';

export interface CoverageFilter {
  /** Codes of service objects; empty for all. */
  objects: readonly string[];
  /** Code of a 平台; empty for all. */
  field: string;
}

/** Valid codes, in the order of their numbers in the data. */
interface FilterCodes {
  objects: readonly string[];
  fields: readonly string[];
}

export interface Shown {
  /** Matching occurrences in all weeks, without reported ones. */
  promised: number;
  /** Rows with at least one of them. */
  rows: number;
}

export const EVERYTHING: CoverageFilter = { objects: [], field: '' };

export const isNarrow = ({ objects, field }: CoverageFilter): boolean => objects.length > 0 || field !== '';

/** Drops invalid values, so that a mistyped link shows more, never an empty page. */
export function readFilter(search: string, validCodes: FilterCodes): CoverageFilter {
  const query = new URLSearchParams(search);
  const objects = (query.get('for') ?? '').split(',');
  const field = query.get('field') ?? '';
  return {
    objects: validCodes.objects.filter((code) => objects.includes(code)),
    field: validCodes.fields.includes(field) ? field : '',
  };
}

/** Keeps all other parameters of the query. */
export function writeFilter(search: string, { objects, field }: CoverageFilter): string {
  const query = new URLSearchParams(search);
  for (const [name, value] of [
    ['for', objects.join(',')],
    ['field', field],
  ] as const) {
    if (value) query.set(name, value);
    else query.delete(name);
  }
  const text = query.toString().replaceAll('%2C', ',');
  return text && `?${text}`;
}

export function toggled({ objects, field }: CoverageFilter, code: string): CoverageFilter {
  return { field, objects: objects.includes(code) ? objects.filter((other) => other !== code) : [...objects, code] };
}

/** @returns a function that adds up the matching kinds */
export function counterOf(
  { objects, field }: CoverageFilter,
  validCodes: FilterCodes,
): (kinds: readonly KindCount[]) => WeekCount {
  const chosenBits = validCodes.objects.reduce(
    (bits, code, index) => bits | (objects.includes(code) ? 1 << index : 0),
    0,
  );
  const fieldNumber = validCodes.fields.indexOf(field) + 1;
  const isMatch = ([bits, other]: KindCount): boolean =>
    (chosenBits === 0 || (bits & chosenBits) !== 0) && (fieldNumber === 0 || other === fieldNumber);
  return (kinds) => {
    const sum = { promised: 0, held: 0, reported: 0 };
    for (const kind of kinds.filter(isMatch)) {
      sum.promised += kind[2];
      sum.held += kind[3];
      sum.reported += kind[4];
    }
    return sum;
  };
}

export function shownOf({ rows }: CoverageData, count: (kinds: readonly KindCount[]) => WeekCount): Shown {
  const sums = Object.values(rows).map((weeks) =>
    Object.values(weeks).reduce((sum, kinds) => sum + (count(kinds).promised ?? 0), 0),
  );
  return { promised: sums.reduce((sum, number) => sum + number, 0), rows: sums.filter((number) => number > 0).length };
}
