/** Drafts in IndexedDB, by station and month. Where it is unavailable, as in private browsing, drafts are not kept. */
import { createStore, del, entries, set, type UseStore } from 'idb-keyval';
import type { Day } from '../../../domain/calendar/day.ts';
import * as urls from '../../../urls.ts';
import type { Draft, StepName } from './state.ts';

export interface StoredDraft {
  id: string;
  draft: Draft;
  step: StepName;
  /** Civil time in Shanghai, `2027-01-20 16:42`. */
  at: `${Day} ${string}`;
}

export const draftId = ({ station, month }: Pick<Draft, 'station' | 'month'>): string => `${station}/${month}`;

/** Other applications on the same host have databases of their own. */
const NAME = `zhouzhou ${urls.home()} bianji`;
let store: UseStore | undefined;
const drafts = (): UseStore => (store ??= createStore(NAME, 'drafts'));

/** Latest first. @throws if IndexedDB is unavailable */
export async function storedDrafts(): Promise<StoredDraft[]> {
  const found = await entries<string, StoredDraft>(drafts());
  return found.map(([, draft]) => draft).sort((a, b) => (a.at < b.at ? 1 : -1));
}

export const storeDraft = (stored: StoredDraft): Promise<void> => set(stored.id, stored, drafts());

export const dropDraft = (id: string): Promise<void> => del(id, drafts());
