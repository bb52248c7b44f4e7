import { useEffect, useState, type RefObject } from 'react';
import { whenIdle } from '../browser/idle.ts';

/** About a screenful: the first paint does not wait for rows that nobody sees yet. */
const AT_ONCE = 8;
const A_STEP = 30;
/** More of them are drawn only for who comes near the end: the next tap would have to wait until they are taken away again. */
const MAX_AHEAD = 60;
const NEAR_THE_END = '2000px';

/**
 * How many of `total` rows to draw: some now, others while the browser has nothing better to do, the rest on the way to `end`.
 * @param what when it is another one, it begins anew
 * @param atFirst when it is drawn for the first time, in place of what stood there before
 * @param end an element after the last row
 */
export function useGrowing(
  total: number,
  what: unknown,
  {
    atOnce = AT_ONCE,
    atFirst = atOnce,
    end,
  }: { atOnce?: number; atFirst?: number; end?: RefObject<Element | null> } = {},
): number {
  const [grown, setGrown] = useState({ what, rows: atFirst });
  const rows = grown.what === what ? grown.rows : atOnce;
  useEffect(() => {
    if (rows >= total) return undefined;
    const grow = (): void => {
      setGrown({ what, rows: rows + A_STEP });
    };
    return rows < MAX_AHEAD ? whenIdle(grow) : whenNear(end?.current, grow);
  }, [rows, total, what, end]);
  return rows;
}

function whenNear(element: Element | null | undefined, work: () => void): (() => void) | undefined {
  if (!element) return undefined;
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (entry?.isIntersecting) work();
    },
    { rootMargin: NEAR_THE_END },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}
