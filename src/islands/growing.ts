import { useEffect, useState, type RefObject } from 'react';
import { whenIdle } from './parts/idle.ts';

/** About a screenful, so that the first paint does not wait for rows below the fold. */
const INITIAL_ROWS = 8;
const ROWS_PER_STEP = 30;
/** Beyond this, rows are rendered only near the end of the list: removing them again would delay the next tap. */
const MAX_IDLE_ROWS = 60;
const NEAR_MARGIN = '2000px';

/**
 * Renders a long list in steps: some rows at once, more when the browser is idle, the rest as the reader nears `end`.
 * @param list identity of the list; a different one starts again from `atOnce`
 * @param atFirst rows of the very first render, which replaces static markup
 * @param end an element after the last row; without it, all rows are rendered when the browser is idle
 * @returns how many of `total` rows to render now
 */
export function useGrowing(
  total: number,
  list: unknown,
  {
    atOnce = INITIAL_ROWS,
    atFirst = atOnce,
    end,
  }: { atOnce?: number; atFirst?: number; end?: RefObject<Element | null> } = {},
): number {
  const [grown, setGrown] = useState({ list, rows: atFirst });
  const rows = grown.list === list ? grown.rows : atOnce;
  useEffect(() => {
    if (rows >= total) return undefined;
    const grow = (): void => {
      setGrown({ list, rows: rows + ROWS_PER_STEP });
    };
    return !end || rows < MAX_IDLE_ROWS ? whenIdle(grow) : whenNear(end.current, grow);
  }, [rows, total, list, end]);
  return rows;
}

/** Calls back once the element is on the screen or will soon be. @returns a function that cancels it */
export function whenNear(element: Element | null | undefined, work: () => void): (() => void) | undefined {
  if (!element) return undefined;
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (entry?.isIntersecting) work();
    },
    { rootMargin: NEAR_MARGIN },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}
