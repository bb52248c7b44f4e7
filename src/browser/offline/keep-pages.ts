/** Keeps the page that is open, and what the reader's community has coming, for times without a network. */
import { shanghaiNow } from '../../clock.ts';
import * as urls from '../../urls.ts';
import { store, stored } from '../storage.ts';
import { canKeep, keepOffline } from './keep-offline.ts';
import { OFFLINE_ENTRY } from './names.ts';

export function keepPages(): void {
  if (!canKeep() || stored(OFFLINE_ENTRY) === 'off') return;
  store(OFFLINE_ENTRY, 'on');
  const place = stored('place') ?? 'all';
  const fetchesAhead = place !== 'all' && !isCostly();
  void keepOffline(urls.file('offline.js'), fetchesAhead ? { place, today: shanghaiNow().day } : undefined);
}

interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/** The reader saves data, or the network is as slow as in the year 2000. */
function isCostly(): boolean {
  const { saveData, effectiveType = '' } = (navigator as { connection?: Connection }).connection ?? {};
  return saveData === true || effectiveType.endsWith('2g');
}
