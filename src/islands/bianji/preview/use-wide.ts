import { useEffect, useState } from 'react';

/** As in preview.css. */
const WIDE = '(min-width: 62.5em)';

/** Whether there is room for the four side by side. */
export function useWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const follow = (): void => {
      setWide(query.matches);
    };
    // Safari before 14 has no addEventListener here; it keeps the layout of the first moment.
    query.addEventListener?.('change', follow);
    return () => {
      query.removeEventListener?.('change', follow);
    };
  }, []);
  return isWide;
}
