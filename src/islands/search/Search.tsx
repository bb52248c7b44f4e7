import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { readAddress, writeAddress, type Filters, type GroupName, type SearchState } from '../../view-models/search-results.ts';
import { useAsking, write } from './asking.ts';
import { Facets, isNarrow } from './Facets.tsx';
import { useFound } from './found.ts';
import { NothingFound, type Phone } from './NothingFound.tsx';
import { Outcome } from './Outcome.tsx';
import { ResultGroups } from './ResultGroups.tsx';
import { SearchField } from './SearchField.tsx';
import { StartList } from './StartList.tsx';
import { Understood } from './Understood.tsx';

export interface SearchProps {
  phone?: Phone | undefined;
  examples: string[];
  /** Id of the index from A to Z: all there is without JavaScript, and until something is asked. */
  index: string;
}

/** A group at first, one kind alone, and what each tap adds. */
const [FIRST, ALONE, A_STEP] = [8, 30, 30];

/** The page of the search: everything that was chosen stands in the address. */
export function Search({ phone, examples, index }: SearchProps) {
  const [{ query, filters }, setAsked] = useState<SearchState>({ query: '', filters: {} });
  const [more, setMore] = useState<Partial<Record<GroupName, number>>>({});
  const ask = useCallback((next: SearchState): void => {
    setAsked(next);
    setMore({});
  }, []);
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const asking = useAsking({ box, input }, query, (text) => { ask({ query: text, filters }); });
  const most = useCallback((name: GroupName) => (filters.kind ? ALONE : FIRST) + (more[name] ?? 0), [filters.kind, more]);
  const found = useFound(query, filters, most);
  const { results } = found;
  useAddress({ query, filters }, input, ask);
  const hidden = query.trim() !== '' && !found.failed;
  useEffect(() => { document.getElementById(index)?.toggleAttribute('hidden', hidden); }, [index, hidden]);

  const choose = (next: Filters): void => {
    history.pushState(null, '', location.pathname + writeAddress(location.search, { query, filters: next }));
    ask({ query, filters: next });
  };
  const submit = (event: { preventDefault: () => void }): void => {
    event.preventDefault();
    asking.remember();
    box.current?.querySelector<HTMLElement>('[data-result]')?.focus();
  };
  return (
    <div ref={box} onKeyDown={asking.onKeyDown}>
      <div className="js-only tools"><SearchField id="q" input={input} value={query} onQuery={(text) => { ask({ query: text, filters }); }} onSubmit={submit} /></div>
      <Outcome query={query} found={found} />
      {results && (
        <>
          <p className="sq">搜“{results.query}”，共{results.count}条</p>
          <Understood parts={results.understood} />
          {results.total > 0 && <Facets facets={results.facets} filters={filters} onFilters={choose} />}
          {results.count > 0
            ? <ResultGroups id="r" groups={results.groups} onOpen={asking.remember} onMore={(name) => { setMore({ ...more, [name]: (more[name] ?? 0) + A_STEP }); }} />
            : found.complete && <NothingFound results={results} phone={phone} onQuery={asking.fill} {...(isNarrow(filters) && { onClear: () => { choose({}); } })} />}
        </>
      )}
      {query.trim() === '' && <div className="js-only tools"><StartList recent={asking.recent} examples={examples} onQuery={asking.fill} onClearRecent={asking.forget} /></div>}
    </div>
  );
}

/** Browsers refuse many changes of the address in a short time. */
const PAUSE_MS = 400;

/** Reads what is asked from the address, and writes it there when the reader pauses. */
function useAddress(asked: SearchState, input: RefObject<HTMLInputElement | null>, ask: (asked: SearchState) => void): void {
  useEffect(() => {
    const follow = (): void => {
      const { query, filters } = readAddress(location.search);
      write(input.current, query);
      ask({ query, filters });
    };
    // What was typed before the page listened stays.
    const typed = input.current?.value ?? '';
    if (typed !== '') ask({ query: typed, filters: {} });
    else follow();
    if (readAddress(location.search).query === '') input.current?.focus({ preventScroll: true });
    addEventListener('popstate', follow);
    return () => { removeEventListener('popstate', follow); };
  }, [input, ask]);
  const { query, filters } = asked;
  useEffect(() => {
    const later = setTimeout(() => {
      const search = writeAddress(location.search, { query, filters });
      if (search !== location.search) history.replaceState(history.state, '', location.pathname + search);
    }, PAUSE_MS);
    return () => { clearTimeout(later); };
  }, [query, filters]);
}
