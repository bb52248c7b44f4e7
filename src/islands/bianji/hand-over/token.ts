/** The token of the code host, stored on this device only if the editor chooses so. */
import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import * as urls from '../../../urls.ts';

let store: UseStore | undefined;
const tokens = (): UseStore => (store ??= createStore(`zhouzhou ${urls.home()} bianji token`, 'tokens'));
const NAME = 'code-host';

/** Until the page is closed. */
let inMemory = '';

export async function keptToken(): Promise<{ token: string; isStored: boolean }> {
  const kept = await get<string>(NAME, tokens()).catch(() => undefined);
  return kept === undefined ? { token: inMemory, isStored: false } : { token: kept, isStored: true };
}

/** @returns whether it is on the device */
export async function keepToken(token: string, onDevice: boolean): Promise<boolean> {
  inMemory = token;
  try {
    await (onDevice ? set(NAME, token, tokens()) : del(NAME, tokens()));
    return onDevice;
  } catch {
    return false;
  }
}

export async function forgetToken(): Promise<void> {
  inMemory = '';
  await del(NAME, tokens()).catch(() => undefined);
}
