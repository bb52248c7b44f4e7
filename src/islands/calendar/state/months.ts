/** Loads months, and keeps them in memory and in the browser's cache for offline use. */
import type { Month } from '../../../domain/calendar/day.ts';
import * as urls from '../../../urls.ts';
import { FORM, type MonthData } from '../../../view-models/calendar/month-form.ts';
import { readMonth, type ShownMonth } from '../../../view-models/calendar/month-shown.ts';

export interface MonthSource {
  /** The month in memory, if any. */
  peek: (month: Month) => ShownMonth | undefined;
  /** Fetches a month unless it is in memory and newer than ten minutes. */
  load: (month: Month) => Promise<Answer>;
}

/** unknown: the site has no such month. out of reach: neither the network nor the cache has it now. */
export type Answer = ShownMonth | 'unknown' | 'out of reach';

/** The cache that public/offline.js keeps for opened calendar pages. */
const SHELF = `zhouzhou ${urls.home()} calendar-2`;
const FRESH_MS = 600_000;

export function monthSource(): MonthSource {
  const kept = new Map<Month, { answer: ShownMonth | 'unknown'; at: number }>();
  const peek = (month: Month): ShownMonth | undefined => {
    const answer = kept.get(month)?.answer;
    return answer === 'unknown' ? undefined : answer;
  };
  const requests = new Map<Month, Promise<Answer>>();
  const request = async (month: Month): Promise<Answer> => {
    const answer = await fetchMonth(urls.monthData(month));
    requests.delete(month);
    if (answer === 'out of reach') return peek(month) ?? answer;
    const shown = answer === 'unknown' ? answer : readMonth(answer);
    kept.set(month, { answer: shown, at: performance.now() });
    return shown;
  };
  return {
    peek,
    load(month) {
      const entry = kept.get(month);
      if (entry && performance.now() - entry.at < FRESH_MS) return Promise.resolve(entry.answer);
      const pending = requests.get(month) ?? request(month);
      requests.set(month, pending);
      return pending;
    },
  };
}

/** Network first: cached activities may have been cancelled since. */
async function fetchMonth(address: string): Promise<MonthData | Exclude<Answer, ShownMonth>> {
  try {
    const response = await fetch(address, { cache: 'no-cache' });
    if (response.status === 404) return 'unknown';
    if (response.ok) {
      const copy = response.clone();
      const data = await readable(response);
      if (data) void putInCache(address, copy);
      return data ?? 'out of reach';
    }
  } catch {
    // No network: try the cache.
  }
  return (await fromCache(address)) ?? 'out of reach';
}

/** Undefined for another format version: an open page may be older than the data. */
async function readable(response: Response): Promise<MonthData | undefined> {
  const data = (await response.json()) as MonthData;
  return (data.form as number) === FORM ? data : undefined;
}

async function putInCache(address: string, response: Response): Promise<void> {
  try {
    await (await caches.open(SHELF)).put(address, response);
  } catch {
    // There is no cache without HTTPS, or if storage is disabled or full.
  }
}

async function fromCache(address: string): Promise<MonthData | undefined> {
  try {
    const found = await (await caches.open(SHELF)).match(address);
    return found && (await readable(found));
  } catch {
    return undefined;
  }
}
