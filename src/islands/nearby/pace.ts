/** 长辈模式 walks more slowly. */
import { useEffect, useState } from 'react';
import type { Pace } from '../../domain/geo/geo.ts';

export function usePace(): Pace {
  const [pace, setPace] = useState<Pace>('usual');
  useEffect(() => {
    const root = document.documentElement;
    const follow = () => {
      setPace(root.dataset['mode'] === 'elder' ? 'elder' : 'usual');
    };
    follow();
    const observer = new MutationObserver(follow);
    observer.observe(root, { attributeFilter: ['data-mode'] });
    return () => {
      observer.disconnect();
    };
  }, []);
  return pace;
}
