import { useEffect, useState } from 'react';

export type Engine = typeof import('../../../view-models/bianji/engine.ts');

/** Loads checks and calendar once they are needed: they would keep the page from responding while it is being opened. */
export function useEngine(isNeeded: boolean): Engine | undefined {
  const [engine, setEngine] = useState<Engine>();
  useEffect(() => {
    if (!isNeeded) return;
    void import('../../../view-models/bianji/engine.ts').then((loaded) => {
      setEngine(() => loaded);
    });
  }, [isNeeded]);
  return engine;
}
