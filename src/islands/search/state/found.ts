/** What the search answers, as the index arrives and the minutes pass. */
import type { Day } from '../../../domain/calendar/day.ts';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { shanghaiNow } from '../../../clock.ts';
import type { Asked, Results } from '../../../view-models/search/results.ts';
import { AT_FIRST, getSource, loadSource, subscribeSource, type SourceState } from './source.ts';

const EVERY_MINUTE_MS = 60_000;

export interface Found extends Omit<SourceState, 'answer'> {
  /** Undefined without a query, and until the index is there. */
  results: Results | undefined;
}

export function useFound(query: string, filters: Asked['filters'], most: Asked['most']): Found {
  const { answer, settled, missing } = useSyncExternalStore(subscribeSource, getSource, () => AT_FIRST);
  const now = useMinutes();
  const asked = query.trim();
  useEffect(() => {
    if (asked !== '') loadSource();
  }, [asked]);
  useEffect(() => {
    addEventListener('online', loadSource);
    return () => {
      removeEventListener('online', loadSource);
    };
  }, []);
  const results = useMemo(
    () => (answer && asked !== '' && now ? answer(asked, { filters, now, most }) : undefined),
    [answer, asked, filters, now, most],
  );
  return { results, settled, missing };
}

/** Undefined on the server, where nobody looks. */
function useMinutes(): { day: Day; time: string } | undefined {
  const [now, setNow] = useState<{ day: Day; time: string }>();
  useEffect(() => {
    const tell = (): void => {
      setNow(shanghaiNow());
    };
    tell();
    const minutes = setInterval(tell, EVERY_MINUTE_MS);
    document.addEventListener('visibilitychange', tell);
    return () => {
      clearInterval(minutes);
      document.removeEventListener('visibilitychange', tell);
    };
  }, []);
  return now;
}
