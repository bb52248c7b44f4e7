/** What every page does when it has loaded and the browser is idle; the boot script loads it. */
import { offerReading } from './aloud/offer-reading.ts';
import { keepPages } from './offline/keep-pages.ts';
import { ownDistrictFirst } from './own-district-first.ts';

function later(): void {
  keepPages();
  offerReading();
  ownDistrictFirst();
}

if ('requestIdleCallback' in globalThis) requestIdleCallback(later, { timeout: 5000 });
else setTimeout(later, 1000);
