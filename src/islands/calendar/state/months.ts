/** Months as they are fetched: kept in memory, and in the browser's cache for when the network is gone. */
import type { Month } from '../../../domain/calendar/day.ts';
import * as urls from '../../../urls.ts';
import { FORM, type MonthData } from '../../../view-models/calendar/month-form.ts';
import { readMonth, type ShownMonth } from '../../../view-models/calendar/month-shown.ts';

export interface MonthSource {
  /** What is in memory, at once. */
  peek: (month: Month) => ShownMonth | undefined;
  /** Asks again for what is older than ten minutes. */
  load: (month: Month) => Promise<Answer>;
}

/** unknown: the site has no such month. out of reach: it cannot be had now, and was not opened before. */
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
  const asked = new Map<Month, Promise<Answer>>();
  const ask = async (month: Month): Promise<Answer> => {
    const answer = await fetchMonth(urls.monthData(month));
    asked.delete(month);
    if (answer === 'out of reach') return peek(month) ?? answer;
    const shown = answer === 'unknown' ? answer : readMonth(answer);
    kept.set(month, { answer: shown, at: performance.now() });
    return shown;
  };
  return {
    peek,
    load(month) {
      const known = kept.get(month);
      if (known && performance.now() - known.at < FRESH_MS) return Promise.resolve(known.answer);
      const asking = asked.get(month) ?? ask(month);
      asked.set(month, asking);
      return asking;
    },
  };
}

/** The network first: what is on the shelf may have been cancelled since. */
async function fetchMonth(address: string): Promise<MonthData | Exclude<Answer, ShownMonth>> {
  try {
    const response = await fetch(address, { cache: 'no-cache' });
    if (response.status === 404) return 'unknown';
    if (response.ok) {
      const copy = response.clone();
      const data = await readable(response);
      if (data) void putOnShelf(address, copy);
      return data ?? 'out of reach';
    }
  } catch {
    // No network: the shelf may have it.
  }
  return (await fromShelf(address)) ?? 'out of reach';
}

/** A page that was left open may be older than the data. */
async function readable(response: Response): Promise<MonthData | undefined> {
  const data = (await response.json()) as MonthData;
  return (data.form as number) === FORM ? data : undefined;
}

async function putOnShelf(address: string, response: Response): Promise<void> {
  try {
    await (await caches.open(SHELF)).put(address, response);
  } catch {
    // Without HTTPS, or where storage is off or full, there is no shelf.
  }
}

async function fromShelf(address: string): Promise<MonthData | undefined> {
  try {
    const found = await (await caches.open(SHELF)).match(address);
    return found && (await readable(found));
  } catch {
    return undefined;
  }
}
