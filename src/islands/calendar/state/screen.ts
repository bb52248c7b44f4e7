import { useSyncExternalStore } from 'react';
import type { Screen } from '../../../view-models/calendar/month-span.ts';

/** The same width as in calendar.css; prints are in landscape, and thus wide. */
const WIDE = '(min-width: 62.5em), print';

export interface ScreenNow extends Screen {
  print: boolean;
}

/** Width and mode of the screen, and whether the page is being printed. */
export function useScreen(): ScreenNow {
  const words = useSyncExternalStore(subscribe, snapshot, () => '');
  return { wide: words.includes('wide'), elder: words.includes('elder'), print: words.includes('print') };
}

/** A string, so that snapshots compare equal while nothing changes. */
function snapshot(): string {
  const words = [
    matchMedia(WIDE).matches && 'wide',
    matchMedia('print').matches && 'print',
    document.documentElement.dataset['mode'] === 'elder' && 'elder',
  ];
  return words.filter(Boolean).join(' ');
}

function subscribe(listener: () => void): () => void {
  const queries = [matchMedia(WIDE), matchMedia('print')];
  for (const query of queries) query.addEventListener('change', listener);
  const modes = new MutationObserver(listener);
  modes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-mode'] });
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
    modes.disconnect();
  };
}
