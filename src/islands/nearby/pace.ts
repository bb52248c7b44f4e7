/** Walking pace: slower in elder mode (长辈模式). */
import { useEffect, useState } from 'react';
import type { Pace } from '../../domain/geo/walking.ts';

export function usePace(): Pace {
  const [pace, setPace] = useState<Pace>('usual');
  useEffect(() => {
    const root = document.documentElement;
    const update = () => {
      setPace(root.dataset['mode'] === 'elder' ? 'elder' : 'usual');
    };
    update();
    const observer = new MutationObserver(update);
    observer.observe(root, { attributeFilter: ['data-mode'] });
    return () => {
      observer.disconnect();
    };
  }, []);
  return pace;
}
