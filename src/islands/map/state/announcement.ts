/** The last thing that was told, for whoever wants to hear of it. */
import { useEffect, useState, useSyncExternalStore } from 'react';

export interface Told<What> {
  tell: (what: What) => void;
  subscribe: (listener: () => void) => () => void;
  get: () => What | undefined;
}

export function told<What>(): Told<What> {
  let last: What | undefined;
  const listeners = new Set<() => void>();
  return {
    tell(what) {
      last = what;
      listeners.forEach((listener) => {
        listener();
      });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    get: () => last,
  };
}

export const useTold = <What>({ subscribe, get }: Told<What>): What | undefined =>
  useSyncExternalStore(subscribe, get, () => undefined);

/** It is forgotten after so long. */
export function useToldFor<What>({ subscribe, get }: Told<What>, milliseconds: number): What | undefined {
  const [what, setWhat] = useState<What>();
  useEffect(() => {
    let later: ReturnType<typeof setTimeout> | undefined;
    const stop = subscribe(() => {
      setWhat(() => get());
      clearTimeout(later);
      later = setTimeout(() => {
        setWhat(undefined);
      }, milliseconds);
    });
    return () => {
      stop();
      clearTimeout(later);
    };
  }, [subscribe, get, milliseconds]);
  return what;
}
