import { useEffect, useState } from 'react';
import { whenIdle } from '../../parts/idle.ts';

export type Engine = typeof import('../../../view-models/bianji/engine.ts');

/** Loads checks and calendar when the page is idle, early enough to be available offline later. */
export function useEngine(): Engine | undefined {
  const [engine, setEngine] = useState<Engine>();
  useEffect(
    () =>
      whenIdle(() => {
        void import('../../../view-models/bianji/engine.ts').then((loaded) => {
          setEngine(() => loaded);
        });
      }),
    [],
  );
  return engine;
}
