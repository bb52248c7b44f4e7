/** Makes a page and its files available offline, by the service worker of the calendar (public/offline.js). */

/**
 * Call when every file of the page has been loaded once.
 * @param worker address of the worker @param scope the pages that it answers for
 */
export async function keepOffline(worker: string, scope: string): Promise<void> {
  // There are no service workers without HTTPS and in some apps.
  if (!('serviceWorker' in navigator) || !('caches' in window)) return;
  try {
    await navigator.serviceWorker.register(worker, { scope });
    const [{ active }, files] = await Promise.all([navigator.serviceWorker.ready, loadedFiles()]);
    const own = [location.href, ...files]
      .map((address) => address.replace(/[?#].*$/, ''))
      .filter((address) => address.startsWith(location.origin));
    active?.postMessage([...new Set(own)]);
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
