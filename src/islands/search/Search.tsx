import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { release } from '../../browser/fresh/hold.ts';
import type { Filters, GroupName } from '../../view-models/search/results.ts';
import { useSearchBox } from './state/search-box.ts';
import type { CareLine } from '../../view-models/care/care-lines.ts';
import { Archives } from './parts/Archives.tsx';
import { DistressHelp } from './parts/DistressHelp.tsx';
import { Facets, hasFilters } from './parts/Facets.tsx';
import { useResults } from './state/results.ts';
import { NothingFound, type Phone } from './parts/NothingFound.tsx';
import { Status } from './parts/Status.tsx';
import { saveScroll, updateUrl, useUrlSync, useRestoredScroll, type SearchView } from './state/history.ts';
import { ResultGroups } from './parts/ResultGroups.tsx';
import { SearchField } from './parts/SearchField.tsx';
import { NearFirst } from './parts/NearFirst.tsx';
import { QueryIdeas } from './parts/QueryIdeas.tsx';
import { Interpretations } from './parts/Interpretations.tsx';

interface SearchProps {
  phone?: Phone | undefined;
  care: CareLine[];
  examples: string[];
  /** Id of the A to Z index, which is shown without JavaScript and without a query. */
  index: string;
}

/** Number of items in a group at first, in a group on its own, and added by each tap. */
const [GROUP_SIZE, SINGLE_GROUP_SIZE, STEP] = [8, 30, 30];

/** The search page. Query and filters are kept in the URL. */
export function Search({ phone, care, examples, index }: SearchProps) {
  const [{ query, filters, more }, setView] = useState<SearchView>({ query: '', filters: {}, more: {} });
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const focusOn = useFocusAfter(box);
  // Filters stay while typing and are cleared with the field.
  const type = (text: string): void => {
    setView({ query: text, filters: text.trim() === '' ? {} : filters, more: {} });
  };
  const searchBox = useSearchBox({ box, input }, query, (text) => {
    setView({ query: text, filters: {}, more: {} });
  });
  const limit = useCallback(
    (name: GroupName) => (filters.kind ? SINGLE_GROUP_SIZE : GROUP_SIZE) + (more[name] ?? 0),
    [filters.kind, more],
  );
  const status = useResults(query, filters, limit);
  const { results, missing, archives, searching, partial } = status;
  const settled = status.settled && !searching && !partial;
  const older = archives.requested;
  const hasQuery = query.trim() !== '';
  useUrlSync({ query, filters, older, more }, input, setView);
  useRestoredScroll(settled && results !== undefined);
  usePageTitle(query);
  useEffect(() => {
    if (settled || missing !== '') release('choice');
  }, [settled, missing]);
  useEffect(() => {
    document.getElementById(index)?.toggleAttribute('hidden', hasQuery && missing !== 'all');
  }, [index, hasQuery, missing]);

  const choose = (next: Filters): void => {
    // The URL may lag behind typing: Back must return to the current query.
    updateUrl({ query, filters, older }, 'replace');
    updateUrl({ query, filters: next, older }, 'push');
    setView({ query, filters: next, more: {} });
    if (!hasFilters(next)) focusOn('.search-filters [aria-pressed="true"]');
  };
  const submit = (event: { preventDefault: () => void }): void => {
    event.preventDefault();
    searchBox.remember();
    box.current?.querySelector<HTMLElement>('[data-result]')?.focus();
  };
  const open = (): void => {
    searchBox.remember();
    saveScroll({ more });
  };
  const showMore = (name: GroupName, first: string): void => {
    setView({ query, filters, more: { ...more, [name]: (more[name] ?? 0) + STEP } });
    focusOn(first);
  };
  return (
    <div ref={box} onKeyDown={searchBox.onKeyDown}>
      <div className="js-only tools">
        <SearchField id="q" input={input} onQuery={type} onSubmit={submit} />
      </div>
      <DistressHelp query={query} lines={care} district={filters.district} id="help-h" />
      <Status query={query} status={status} />
      {results && (
        <div data-held>
          <p className="printed-query">
            搜“{results.query}”，共{results.count}条
          </p>
          <Interpretations interpretations={results.interpretations} />
          {results.total > 0 && <Facets facets={results.facets} filters={filters} onFilters={choose} />}
          <NearFirst names={results.nearFirst} />
          {results.count > 0 ? (
            <ResultGroups id="r" groups={results.groups} onOpen={open} {...(!partial && { onMore: showMore })} />
          ) : (
            settled && (
              <NothingFound
                results={results}
                phone={phone}
                onQuery={searchBox.fill}
                {...(hasFilters(filters) && {
                  onClear: () => {
                    choose({});
                  },
                })}
              />
            )
          )}
          <Archives status={status} />
        </div>
      )}
      {!hasQuery && (
        <div className="js-only tools" data-held>
          <QueryIdeas
            recent={searchBox.recent}
            examples={examples}
            onQuery={searchBox.fill}
            onClearRecent={searchBox.forget}
          />
        </div>
      )}
    </div>
  );
}

/**
 * Keeps the focus when the button that had it disappears.
 *
 * @returns sets the selector of the element to focus after the next render
 */
function useFocusAfter(box: RefObject<HTMLElement | null>): (selector: string) => void {
  const next = useRef('');
  useEffect(() => {
    const element = next.current === '' ? undefined : box.current?.querySelector<HTMLElement>(next.current);
    if (!element) return;
    next.current = '';
    element.focus();
  });
  return (selector) => {
    next.current = selector;
  };
}

function usePageTitle(query: string): void {
  useEffect(() => {
    const name = document.title.replace(/^.*搜索/u, '搜索');
    document.title = query.trim() === '' ? name : `${query.trim()} · ${name}`;
  }, [query]);
}
