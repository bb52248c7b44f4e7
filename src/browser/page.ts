/** What every page does in a browser, and nothing more: the present moment, the modes, copying. */
import { shanghaiNow } from '../clock.ts';
import { listenForCopying } from './copy.ts';
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
listenForCopying();
tell();
setInterval(tell, EVERY_MINUTE_MS);
document.addEventListener('visibilitychange', tell);
