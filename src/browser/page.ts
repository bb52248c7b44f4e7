/** What every page does in a browser, and nothing more: the present moment and the modes. */
import { shanghaiNow } from '../clock.ts';
import { freshen } from './fresh.ts';
import { listenForModes } from './modes.ts';
import { markMoment } from './moment.ts';

const EVERY_MINUTE_MS = 60_000;

function tell(): void {
  const now = shanghaiNow();
  markMoment(document, now);
  void freshen(now);
}

listenForModes();
tell();
setInterval(tell, EVERY_MINUTE_MS);
document.addEventListener('visibilitychange', tell);
