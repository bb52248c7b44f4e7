/** Where the reader is in the search: what is asked stands in the address, how far one had read in the history's own memory. */
import { useEffect, useRef, type RefObject } from 'react';
import { readAddress, writeAddress, type SearchState } from '../../../view-models/search/address.ts';
import type { GroupName } from '../../../view-models/search/results.ts';
import { write } from './asking.ts';

export interface Place extends SearchState {
  /** How many more of each group are shown than at first. */
  more: Partial<Record<GroupName, number>>;
}

/** Browsers refuse many changes of the address in a short time. */
const PAUSE_MS = 400;

/** Reads the place when the page opens and at each step Back, and writes what is asked when the reader pauses. */
export function useAddress(
  { query, filters }: Place,
  input: RefObject<HTMLInputElement | null>,
  go: (place: Place) => void,
): void {
  useEffect(() => {
    const follow = (): void => {
      const asked = readAddress(location.search);
      write(input.current, asked.query);
      go({ ...asked, more: kept().more });
    };
    // What was typed before the page listened stays.
    const typed = input.current?.value ?? '';
    if (typed !== '') go({ query: typed, filters: {}, more: {} });
    else follow();
    if (readAddress(location.search).query === '') input.current?.focus({ preventScroll: true });
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('popstate', follow);
    };
  }, [input, go]);
  useEffect(() => {
    const later = setTimeout(() => {
      putInAddress({ query, filters }, 'replace');
    }, PAUSE_MS);
    return () => {
      clearTimeout(later);
    };
  }, [query, filters]);
}

export function putInAddress(asked: SearchState, how: 'push' | 'replace'): void {
  const search = writeAddress(location.search, asked);
  if (search === location.search) return;
  if (how === 'push') history.pushState(null, '', location.pathname + search);
  else history.replaceState(history.state, '', location.pathname + search);
}

/** Before a result is opened, so that Back leads to where one was. */
export function keepPlace({ more }: Pick<Place, 'more'>): void {
  history.replaceState({ more, y: scrollY }, '');
}

/** The results are there later than the browser would scroll. @param ready they are */
export function useKeptScroll(ready: boolean): void {
  const done = useRef(false);
  useEffect(() => {
    if (!ready || done.current) return;
    done.current = true;
    const { y } = kept();
    if (y > 0) scrollTo(0, y);
  }, [ready]);
}

function kept(): { more: Place['more']; y: number } {
  const { more = {}, y = 0 } = (history.state ?? {}) as Partial<ReturnType<typeof kept>>;
  return { more, y };
}
