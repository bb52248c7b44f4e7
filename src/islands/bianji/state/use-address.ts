import { useEffect, useRef } from 'react';
import type { Action } from './reduce.ts';
import { STEP_NAMES, type State, type StepName } from './state.ts';

/** Steps and forms are history entries, so that Back returns to the previous screen instead of leaving the page. */
export function useAddress(state: State, dispatch: (action: Action) => void): void {
  const current = hashOf(state);
  const shown = useRef('');
  useEffect(() => {
    if (shown.current === current) return;
    const isFirst = shown.current === '';
    shown.current = current;
    if (location.hash !== current && !(isFirst && current === '#start'))
      history.pushState(null, '', current === '#start' ? location.pathname : current);
  }, [current]);
  useEffect(() => {
    const follow = (): void => {
      const [, name = 'start', key] = /^#([a-z-]+?)(?:-(\d+))?$/.exec(location.hash) ?? [];
      if (!(STEP_NAMES as readonly string[]).includes(name)) return;
      shown.current = location.hash || '#start';
      dispatch({ type: 'go', step: name as StepName, open: key === undefined ? undefined : Number(key) });
    };
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('popstate', follow);
    };
  }, [dispatch]);
}

const hashOf = ({ step, open }: State): string => `#${step}${open === undefined ? '' : `-${String(open)}`}`;
