/** Results of a query, updated as parts of the index arrive and as time passes. */
import type { Day } from '../../../domain/calendar/day.ts';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { shanghaiNow } from '../../../clock.ts';
import type { ResultsOptions, Results } from '../../../view-models/search/results.ts';
import { getIndexState, INITIAL_STATE, loadIndex, subscribeIndex, type IndexState } from './index-store.ts';

const MINUTE_MS = 60_000;

export interface SearchStatus extends Omit<IndexState, 'answer'> {
  /** Undefined without a query, and until the core of the index has arrived. */
  results: Results | undefined;
}

export function useResults(
  query: string,
  filters: ResultsOptions['filters'],
  limit: ResultsOptions['limit'],
): SearchStatus {
  const { answer, settled, missing } = useSyncExternalStore(subscribeIndex, getIndexState, () => INITIAL_STATE);
  const now = useCurrentMinute();
  const trimmed = query.trim();
  useEffect(() => {
    if (trimmed !== '') loadIndex();
  }, [trimmed]);
  useEffect(() => {
    addEventListener('online', loadIndex);
    return () => {
      removeEventListener('online', loadIndex);
    };
  }, []);
  const results = useMemo(
    () => (answer && trimmed !== '' && now ? answer(trimmed, { filters, now, limit }) : undefined),
    [answer, trimmed, filters, now, limit],
  );
  return { results, settled, missing };
}

/** Day and time in Shanghai; undefined while rendering on the server. */
function useCurrentMinute(): { day: Day; time: string } | undefined {
  const [now, setNow] = useState<{ day: Day; time: string }>();
  useEffect(() => {
    const update = (): void => {
      setNow(shanghaiNow());
    };
    update();
    const timer = setInterval(update, MINUTE_MS);
    document.addEventListener('visibilitychange', update);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', update);
    };
  }, []);
  return now;
}
