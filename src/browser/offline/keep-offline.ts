/** Makes a page and its files available offline, by the service worker of the site (worker.ts). */
import { stored } from '../storage.ts';
import { OFFLINE_ENTRY } from './names.ts';
import type { KeepRequest } from './scope.ts';

/** There are no service workers without HTTPS and in some apps. */
export const canKeep = (): boolean => 'serviceWorker' in navigator && 'caches' in globalThis;

/**
 * Call when every file of the page has been loaded once.
 * @param worker address of the worker @param shelf what to fetch in advance
 */
export async function keepOffline(worker: string, shelf?: KeepRequest['shelf']): Promise<void> {
  if (!canKeep() || stored(OFFLINE_ENTRY) === 'off') return;
  try {
    await navigator.serviceWorker.register(worker);
    const [{ active }, files] = await Promise.all([navigator.serviceWorker.ready, loadedFiles()]);
    const keep = [location.href, ...files]
      .map((address) => address.replace(/[?#].*$/, ''))
      .filter((address) => address.startsWith(location.origin));
    active?.postMessage({ keep: [...new Set(keep)], ...(shelf && { shelf }) } satisfies KeepRequest);
  } catch {
    // The page works as long as it is open.
  }
}

const loadedFiles = (): Promise<string[]> =>
  new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      observer.disconnect();
      resolve(list.getEntries().map(({ name }) => name));
    }).observe({ type: 'resource', buffered: true });
  });
