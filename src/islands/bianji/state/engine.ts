import { useEffect, useState } from 'react';
import { whenIdle } from '../../parts/idle.ts';

export type Engine = typeof import('../../../view-models/bianji/engine.ts');

/** Loads the checks and the calendar once the page is shown. Also fetched so early that they are there without a network later. */
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
