/** A search as URL parameters: `?q=义诊&kind=activity&district=panlong&for=lao&field=kepu&when=upcoming&older=1`. */
import { WHENS, type Filters } from './facets.ts';
import { KINDS } from './vocabulary.ts';

export interface SearchState {
  query: string;
  filters: Filters;
  /** Archives are searched too. */
  older?: boolean;
}

/** Ignores invalid parameters, so that a broken link shows more results rather than none. */
export function readAddress(search: string): SearchState {
  const params = new URLSearchParams(search);
  const oneOf = <Value extends string>(name: string, values: readonly Value[]): Value | undefined =>
    values.find((value) => value === params.get(name));
  const code = (name: string): string | undefined => /^[a-z0-9-]+$/.exec(params.get(name) ?? '')?.[0];
  const filters = {
    kind: oneOf('kind', KINDS),
    district: code('district'),
    object: code('for'),
    field: code('field'),
    when: oneOf('when', WHENS),
  };
  return {
    query: (params.get('q') ?? '').trim(),
    filters: Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)),
    ...(params.get('older') === '1' && { older: true }),
  };
}

/** @returns `search` with these parameters replaced and all others kept */
export function writeAddress(search: string, { query, filters, older }: SearchState): string {
  const params = new URLSearchParams(search);
  const values = {
    q: query.trim(),
    kind: filters.kind,
    district: filters.district,
    for: filters.object,
    field: filters.field,
    when: filters.when,
    older: older && '1',
  };
  for (const [name, value] of Object.entries(values)) {
    params.delete(name);
    if (value) params.set(name, value);
  }
  const text = params.toString();
  return text && `?${text}`;
}
