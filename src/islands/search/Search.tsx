import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { release } from '../../browser/fresh/hold.ts';
import type { Filters, GroupName } from '../../view-models/search/results.ts';
import { useAsking } from './state/asking.ts';
import type { CareLine } from '../../view-models/care/care-lines.ts';
import { DistressHelp } from './parts/DistressHelp.tsx';
import { Facets, isNarrow } from './parts/Facets.tsx';
import { useFound } from './state/found.ts';
import { NothingFound, type Phone } from './parts/NothingFound.tsx';
import { Outcome } from './parts/Outcome.tsx';
import { keepPlace, putInAddress, useAddress, useKeptScroll, type Place } from './state/place.ts';
import { ResultGroups } from './parts/ResultGroups.tsx';
import { SearchField } from './parts/SearchField.tsx';
import { StartList } from './parts/StartList.tsx';
import { Understood } from './parts/Understood.tsx';

export interface SearchProps {
  phone?: Phone | undefined;
  care: CareLine[];
  examples: string[];
  /** Id of the index from A to Z: all there is without JavaScript, and until something is asked. */
  index: string;
}

/** A group at first, one kind alone, and what each tap adds. */
const [FIRST, ALONE, A_STEP] = [8, 30, 30];

/** The page of the search: everything that was chosen stands in the address. */
export function Search({ phone, care, examples, index }: SearchProps) {
  const [{ query, filters, more }, setPlace] = useState<Place>({ query: '', filters: {}, more: {} });
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const focusOn = useFocusAfter(box);
  // Another word is another question: what it is narrowed to stays while one types, and goes when the field is emptied.
  const type = (text: string): void => {
    setPlace({ query: text, filters: text.trim() === '' ? {} : filters, more: {} });
  };
  const asking = useAsking({ box, input }, query, (text) => {
    setPlace({ query: text, filters: {}, more: {} });
  });
  const most = useCallback(
    (name: GroupName) => (filters.kind ? ALONE : FIRST) + (more[name] ?? 0),
    [filters.kind, more],
  );
  const found = useFound(query, filters, most);
  const { results, settled } = found;
  const asked = query.trim() !== '';
  useAddress({ query, filters, more }, input, setPlace);
  useKeptScroll(settled && results !== undefined);
  usePageTitle(query);
  useEffect(() => {
    if (settled || found.missing !== '') release('choice');
  }, [settled, found.missing]);
  useEffect(() => {
    document.getElementById(index)?.toggleAttribute('hidden', asked && found.missing !== 'all');
  }, [index, asked, found.missing]);

  const choose = (next: Filters): void => {
    // What was typed since the last pause must not be lost at the step Back.
    putInAddress({ query, filters }, 'replace');
    putInAddress({ query, filters: next }, 'push');
    setPlace({ query, filters: next, more: {} });
    if (!isNarrow(next)) focusOn('.sf [aria-pressed="true"]');
  };
  const submit = (event: { preventDefault: () => void }): void => {
    event.preventDefault();
    asking.remember();
    box.current?.querySelector<HTMLElement>('[data-result]')?.focus();
  };
  const open = (): void => {
    asking.remember();
    keepPlace({ more });
  };
  const showMore = (name: GroupName, first: string): void => {
    setPlace({ query, filters, more: { ...more, [name]: (more[name] ?? 0) + A_STEP } });
    focusOn(first);
  };
  return (
    <div ref={box} onKeyDown={asking.onKeyDown}>
      <div className="js-only tools">
        <SearchField id="q" input={input} onQuery={type} onSubmit={submit} />
      </div>
      <DistressHelp query={query} lines={care} district={filters.district} id="help-h" />
      <Outcome query={query} found={found} />
      {results && (
        <div data-held>
          <p className="sq">
            搜“{results.query}”，共{results.count}条
          </p>
          <Understood parts={results.understood} />
          {results.total > 0 && <Facets facets={results.facets} filters={filters} onFilters={choose} />}
          {results.count > 0 ? (
            <ResultGroups id="r" groups={results.groups} onOpen={open} onMore={showMore} />
          ) : (
            settled && (
              <NothingFound
                results={results}
                phone={phone}
                onQuery={asking.fill}
                {...(isNarrow(filters) && {
                  onClear: () => {
                    choose({});
                  },
                })}
              />
            )
          )}
        </div>
      )}
      {!asked && (
        <div className="js-only tools" data-held>
          <StartList recent={asking.recent} examples={examples} onQuery={asking.fill} onClearRecent={asking.forget} />
        </div>
      )}
    </div>
  );
}

/** A button that goes away with what it did would take the focus along. @returns what to focus after the next render */
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
