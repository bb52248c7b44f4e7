/** A search as an address that can be sent to somebody: `?q=义诊&kind=activity&district=panlong&for=lao&field=kepu&when=upcoming`. */
import { WHENS, type Filters } from './facets.ts';
import { KINDS } from './vocabulary.ts';

export interface SearchState {
  query: string;
  filters: Filters;
}

/** What is not understood is left out: a link that was typed wrong shows more, never an empty page. */
export function readAddress(search: string): SearchState {
  const read = new URLSearchParams(search);
  const oneOf = <Value extends string>(name: string, known: readonly Value[]): Value | undefined =>
    known.find((value) => value === read.get(name));
  const code = (name: string): string | undefined => /^[a-z0-9-]+$/.exec(read.get(name) ?? '')?.[0];
  const filters = {
    kind: oneOf('kind', KINDS),
    district: code('district'),
    object: code('for'),
    field: code('field'),
    when: oneOf('when', WHENS),
  };
  return {
    query: (read.get('q') ?? '').trim(),
    filters: Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)),
  };
}

/** Keeps whatever else stands in the address. */
export function writeAddress(search: string, { query, filters }: SearchState): string {
  const written = new URLSearchParams(search);
  const values = {
    q: query.trim(),
    kind: filters.kind,
    district: filters.district,
    for: filters.object,
    field: filters.field,
    when: filters.when,
  };
  for (const [name, value] of Object.entries(values)) {
    written.delete(name);
    if (value) written.set(name, value);
  }
  const text = written.toString();
  return text && `?${text}`;
}
