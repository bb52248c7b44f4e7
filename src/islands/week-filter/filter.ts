/** The filter of a week, and its query string: `?district=panlong&for=lao,xiao`. */
export interface WeekFilter {
  /** District id; empty for all. */
  district: string;
  /** Codes of service objects; empty for all. */
  objects: readonly string[];
}

/** A row, from its `data-` attributes. */
interface Row {
  district: string;
  objects: readonly string[];
}

export const EVERYTHING: WeekFilter = { district: '', objects: [] };

/** Drops invalid values, so that a mistyped link shows more, never an empty page. */
export function readFilter(
  search: string,
  validValues: { districts: readonly string[]; objects: readonly string[] },
): WeekFilter {
  const query = new URLSearchParams(search);
  const district = query.get('district') ?? '';
  const objects = (query.get('for') ?? '').split(',');
  return {
    district: validValues.districts.includes(district) ? district : '',
    objects: validValues.objects.filter((code) => objects.includes(code)),
  };
}

/** Keeps all other parameters of the query. */
export function writeFilter(search: string, filter: WeekFilter): string {
  const query = new URLSearchParams(search);
  set(query, 'district', filter.district);
  set(query, 'for', filter.objects.join(','));
  const text = query.toString().replaceAll('%2C', ',');
  return text && `?${text}`;
}

export function matches({ district, objects }: WeekFilter, row: Row): boolean {
  return (
    (!district || row.district === district) &&
    (objects.length === 0 || objects.some((code) => row.objects.includes(code)))
  );
}

export function toggled({ district, objects }: WeekFilter, code: string): WeekFilter {
  return { district, objects: objects.includes(code) ? objects.filter((other) => other !== code) : [...objects, code] };
}

function set(query: URLSearchParams, name: string, value: string): void {
  if (value) query.set(name, value);
  else query.delete(name);
}
