/** A value with listeners, shared by components and plain code. */
import { useSyncExternalStore } from 'react';

export interface Observable<Value> {
  get: () => Value;
  set: (value: Value) => void;
  /** @returns function that unsubscribes */
  subscribe: (listener: () => void) => () => void;
}

export function observable<Value>(initial: Value): Observable<Value> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set(value) {
      current = value;
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
  };
}

/** @param initial what the server rendered */
export const useObservable = <Value>({ subscribe, get }: Omit<Observable<Value>, 'set'>, initial: Value): Value =>
  useSyncExternalStore(subscribe, get, () => initial);
