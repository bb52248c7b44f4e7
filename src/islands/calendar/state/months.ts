/** Loads months, and keeps them in memory and in the browser's cache for offline use. */
import type { Month } from '../../../domain/calendar/day.ts';
import * as urls from '../../../urls.ts';
import { FORM, type MonthData } from '../../../view-models/calendar/month-form.ts';
import { readMonth, type ShownMonth } from '../../../view-models/calendar/month-shown.ts';

export interface MonthSource {
  /** The month in memory, if any. */
  peek: (month: Month) => ShownMonth | undefined;
  /** Fetches a month unless it is in memory and newer than ten minutes. */
  load: (month: Month) => Promise<LoadResult>;
}

/** unknown: the site has no such month. unreachable: neither the network nor the cache has it now. */
export type LoadResult = ShownMonth | 'unknown' | 'unreachable';

/** The cache that public/offline.js keeps for opened calendar pages. */
const CACHE_NAME = `zhouzhou ${urls.home()} calendar-2`;
const MAX_AGE_MS = 600_000;

export function monthSource(): MonthSource {
  const loaded = new Map<Month, { answer: ShownMonth | 'unknown'; at: number }>();
  const peek = (month: Month): ShownMonth | undefined => {
    const answer = loaded.get(month)?.answer;
    return answer === 'unknown' ? undefined : answer;
  };
  const requests = new Map<Month, Promise<LoadResult>>();
  const request = async (month: Month): Promise<LoadResult> => {
    const answer = await fetchMonth(urls.monthData(month));
    requests.delete(month);
    if (answer === 'unreachable') return peek(month) ?? answer;
    const shown = answer === 'unknown' ? answer : readMonth(answer);
    loaded.set(month, { answer: shown, at: performance.now() });
    return shown;
  };
  return {
    peek,
    load(month) {
      const entry = loaded.get(month);
      if (entry && performance.now() - entry.at < MAX_AGE_MS) return Promise.resolve(entry.answer);
      const pending = requests.get(month) ?? request(month);
      requests.set(month, pending);
      return pending;
    },
  };
}

/** Network first: cached activities may have been cancelled since. */
async function fetchMonth(address: string): Promise<MonthData | Exclude<LoadResult, ShownMonth>> {
  try {
    const response = await fetch(address, { cache: 'no-cache' });
    if (response.status === 404) return 'unknown';
    if (response.ok) {
      const copy = response.clone();
      const data = await parseMonth(response);
      if (data) void putInCache(address, copy);
      return data ?? 'unreachable';
    }
  } catch {
    // No network: try the cache.
  }
  return (await fromCache(address)) ?? 'unreachable';
}

/** Undefined for another format version: an open page may be older than the data. */
async function parseMonth(response: Response): Promise<MonthData | undefined> {
  const data = (await response.json()) as MonthData;
  return (data.form as number) === FORM ? data : undefined;
}

async function putInCache(address: string, response: Response): Promise<void> {
  try {
    await (await caches.open(CACHE_NAME)).put(address, response);
  } catch {
    // There is no cache without HTTPS, or if storage is disabled or full.
  }
}

async function fromCache(address: string): Promise<MonthData | undefined> {
  try {
    const found = await (await caches.open(CACHE_NAME)).match(address);
    return found && (await parseMonth(found));
  } catch {
    return undefined;
  }
}
