/** Keeps the focus when the list or the card that has it is replaced. */
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';

/** Focuses the row of a station, or else the summary above the list. */
export function focusRow(list: HTMLElement | null, key: string): void {
  const row = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find(
    ({ dataset }) => dataset['row'] === key,
  );
  (row ?? list?.querySelector<HTMLElement>('.map-count'))?.focus();
}

/** @returns key of the station of the static list that has the focus; '' when it is on no station, undefined when it is elsewhere */
export function focusedStation(list: HTMLElement | null): string | undefined {
  const focused = document.activeElement;
  return list?.contains(focused) && focused !== list
    ? (focused?.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? '')
    : undefined;
}

/** Renders the static list. @param onUnmount called while its elements are still in the document */
export function StaticList({ onUnmount, children }: { onUnmount: () => void; children: ReactNode }) {
  const callback = useRef(onUnmount);
  useLayoutEffect(() => {
    const { current } = callback;
    return () => {
      current();
    };
  }, []);
  return <>{children}</>;
}

/** Back may close a card that has the focus: move it to the station. @param station key of the open station, or '' */
export function useFocusAfterClose(station: string, focusStation: (key: string) => void): void {
  const previous = useRef('');
  useEffect(() => {
    if (previous.current && !station && document.activeElement === document.body) focusStation(previous.current);
    previous.current = station;
  });
}
