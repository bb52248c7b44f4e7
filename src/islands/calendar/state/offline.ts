/** Keeps opened calendar pages available offline, with a service worker and its cache. */
import * as urls from '../../../urls.ts';
import { whenIdle } from '../../parts/idle.ts';

/** @returns a function that cancels it before it has begun */
export function keepForOffline(): (() => void) | undefined {
  // There are no service workers without HTTPS and in some apps.
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return undefined;
  return whenIdle(() => {
    void navigator.serviceWorker
      .register(urls.file('offline.js'), { scope: urls.calendar() })
      .then(cacheThisPage)
      .catch(() => undefined);
  });
}

/** On the first visit the worker starts after the page has loaded, so the page sends it a list of its files. */
function cacheThisPage(): void {
  new PerformanceObserver((list, observer) => {
    observer.disconnect();
    const files = list.getEntries().map(({ name }) => name);
    const own = [location.href.replace(/\?.*$/, ''), ...files]
      .map((address) => address.replace(/#.*$/, ''))
      .filter((address) => address.startsWith(location.origin));
    void navigator.serviceWorker.ready.then(({ active }) => {
      active?.postMessage([...new Set(own)]);
    });
  }).observe({ type: 'resource', buffered: true });
}
