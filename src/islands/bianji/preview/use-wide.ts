import { useEffect, useState } from 'react';

/** As in preview.css. */
const WIDE = '(min-width: 62.5em)';

/** Whether all four panels fit side by side. */
export function useWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const follow = (): void => {
      setWide(query.matches);
    };
    // Not on the query itself, where Safari before 14 has no addEventListener.
    addEventListener('resize', follow);
    return () => {
      removeEventListener('resize', follow);
    };
  }, []);
  return isWide;
}
