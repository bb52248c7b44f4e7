import { useEffect, useState } from 'react';

/** Safari has no idle callbacks. @returns how to call it off */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const later = setTimeout(work, 50);
    return () => { clearTimeout(later); };
  }
  const request = requestIdleCallback(work, { timeout: 500 });
  return () => { cancelIdleCallback(request); };
}

/** About a screenful: the first paint does not wait for rows that nobody sees yet. */
const AT_ONCE = 10;
const A_STEP = 30;

/**
 * How many of `total` rows to draw: some now, the others while the browser has nothing better to do.
 * @param what when it is another one, it begins anew
 */
export function useGrowing(total: number, what: unknown, atOnce = AT_ONCE): number {
  const [grown, setGrown] = useState({ what, rows: atOnce });
  const rows = grown.what === what ? grown.rows : atOnce;
  useEffect(() => (rows < total ? whenIdle(() => { setGrown({ what, rows: rows + A_STEP }); }) : undefined), [rows, total, what]);
  return rows;
}
