/** Opened calendar pages go on working without a network: a worker that answers for them, and what it needs on its shelf. */
import * as urls from '../../../urls.ts';
import { whenIdle } from '../../parts/idle.ts';

/** @returns how to call it off before it has begun */
export function keepForOffline(): (() => void) | undefined {
  // Without HTTPS, and in some apps, there are no workers; the page then needs the network, like any other.
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return undefined;
  return whenIdle(() => {
    void navigator.serviceWorker
      .register(urls.file('offline.js'), { scope: urls.calendar() })
      .then(shelveThisPage)
      .catch(() => undefined);
  });
}

/** The first visit is over before the worker is there, so that the page tells it what it was made of. */
function shelveThisPage(): void {
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
