/** The search in the URL, and the scroll position in the history entry. */
import { useEffect, useRef, type RefObject } from 'react';
import { readAddress, writeAddress, type SearchState } from '../../../view-models/search/address.ts';
import type { GroupName } from '../../../view-models/search/results.ts';
import { loadArchives } from './index-store.ts';
import { setFieldText } from './search-box.ts';

export interface SearchView extends SearchState {
  /** Number of items shown beyond the initial ones, by group. */
  more: Partial<Record<GroupName, number>>;
}

/** Browsers limit the rate of history changes. */
const DEBOUNCE_MS = 400;

/** Reads the URL on load and on popstate, and updates it when typing pauses. */
export function useUrlSync(
  { query, filters, older = false }: SearchView,
  input: RefObject<HTMLInputElement | null>,
  onView: (view: SearchView) => void,
): void {
  useEffect(() => {
    const readUrl = (): void => {
      const state = readAddress(location.search);
      setFieldText(input.current, state.query);
      if (state.older) loadArchives();
      onView({ ...state, more: savedState().more });
    };
    // Keep what was typed before hydration.
    const typed = input.current?.value ?? '';
    if (typed !== '') onView({ query: typed, filters: {}, more: {} });
    else readUrl();
    if (readAddress(location.search).query === '') input.current?.focus({ preventScroll: true });
    addEventListener('popstate', readUrl);
    return () => {
      removeEventListener('popstate', readUrl);
    };
  }, [input, onView]);
  useEffect(() => {
    const later = setTimeout(() => {
      updateUrl({ query, filters, older }, 'replace');
    }, DEBOUNCE_MS);
    return () => {
      clearTimeout(later);
    };
  }, [query, filters, older]);
}

export function updateUrl(state: SearchState, mode: 'push' | 'replace'): void {
  const search = writeAddress(location.search, state);
  if (search === location.search) return;
  if (mode === 'push') history.pushState(null, '', location.pathname + search);
  else history.replaceState(history.state, '', location.pathname + search);
}

/** Called before a result is opened, so that Back restores the position. */
export function saveScroll({ more }: Pick<SearchView, 'more'>): void {
  history.replaceState({ more, y: scrollY }, '');
}

/** The browser restores the scroll position before the results are there. @param ready whether they are */
export function useRestoredScroll(ready: boolean): void {
  const isRestored = useRef(false);
  useEffect(() => {
    if (!ready || isRestored.current) return;
    isRestored.current = true;
    const { y } = savedState();
    if (y > 0) scrollTo(0, y);
  }, [ready]);
}

function savedState(): { more: SearchView['more']; y: number } {
  const { more = {}, y = 0 } = (history.state ?? {}) as Partial<ReturnType<typeof savedState>>;
  return { more, y };
}
