/** Results of a query, updated as parts of the index arrive and as time passes. */
import type { Day } from '../../../domain/calendar/day.ts';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { placeInView } from '../../../browser/own-place.ts';
import { shanghaiNow } from '../../../clock.ts';
import type { ResultsOptions, Results } from '../../../view-models/search/results.ts';
import { getIndexState, idle, INITIAL_STATE, loadIndex, subscribeIndex, type IndexState } from './index-store.ts';

const MINUTE_MS = 60_000;
/** When typing pauses, archives are searched and all items are rendered; slow phones cannot do so at each keystroke. */
const PAUSE_MS = 150;
/** Fill a screen. */
const FIRST_ITEMS = 12;

export interface SearchStatus extends Pick<IndexState, 'settled' | 'missing' | 'archives'> {
  /** Undefined without a query, and until the core of the index has arrived. */
  results: Results | undefined;
  /** The results of the archives are still to come. */
  searching: boolean;
  /** Items beyond the first screen are still to come. */
  partial: boolean;
}

export function useResults(
  query: string,
  filters: ResultsOptions['filters'],
  limit: ResultsOptions['limit'],
): SearchStatus {
  const { answer, answerWithArchives, ...status } = useSyncExternalStore(
    subscribeIndex,
    getIndexState,
    () => INITIAL_STATE,
  );
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
  const options = useMemo(
    () => (trimmed !== '' && now ? { filters, now, limit, place: placeInView() } : undefined),
    [trimmed, filters, now, limit],
  );
  const hasPaused = useHasPaused(trimmed);
  const first = useMemo(
    () => options && answer?.(trimmed, hasPaused ? options : { ...options, total: FIRST_ITEMS }),
    [answer, trimmed, options, hasPaused],
  );
  const complete = useResultsWithArchives(answerWithArchives, trimmed, options);
  return {
    settled: status.settled,
    missing: status.missing,
    archives: status.archives,
    results: first && (complete?.results ?? first),
    partial: !hasPaused && complete === undefined,
    searching: first !== undefined && answerWithArchives !== undefined && complete?.options !== options,
  };
}

/** Whether the query has stayed the same for a moment. */
function useHasPaused(query: string): boolean {
  const [rested, setRested] = useState('');
  useEffect(() => {
    const later = setTimeout(() => {
      setRested(query);
    }, PAUSE_MS);
    return () => {
      clearTimeout(later);
    };
  }, [query]);
  return rested === query;
}

interface Complete {
  query: string;
  options: ResultsOptions;
  results: Results;
}

/** Undefined until they are there; those before a change of the time or of the number of items remain until then. */
function useResultsWithArchives(
  answer: IndexState['answerWithArchives'],
  query: string,
  options: ResultsOptions | undefined,
): Complete | undefined {
  const [complete, setComplete] = useState<Complete>();
  useEffect(() => {
    if (!answer || !options) return;
    let isObsolete = false;
    const pause = async (): Promise<boolean> => {
      await idle();
      return isObsolete;
    };
    const later = setTimeout(() => {
      void answer(query, { ...options, pause }).then((results) => {
        if (results && !isObsolete) setComplete({ query, options, results });
      });
    }, PAUSE_MS);
    return () => {
      isObsolete = true;
      clearTimeout(later);
    };
  }, [answer, query, options]);
  return complete?.query === query && complete.options.filters === options?.filters ? complete : undefined;
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
