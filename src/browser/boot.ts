/**
 * The script that every page runs before its first paint; it blocks the parser in the head (scripts/build/boot.ts). Module
 * scripts run only after the whole page is parsed and perhaps painted: anything they hid then would shift the layout.
 */
import { shanghaiNow } from '../clock.ts';
import { follow } from './fresh/follow.ts';
import { FRESHENED } from './fresh/freshened.ts';
import { holdBack } from './fresh/hold.ts';
import { watchForFailures } from './fresh/lost.ts';
import { markMoment, movePastRowsLast } from './moment/moment.ts';
import { listenForClicks } from './click/clicks.ts';
import { listenForKeys } from './click/search.ts';
import { applyModes } from './start/modes.ts';
import { applyPeriod } from './start/period.ts';

const EVERY_MINUTE_MS = 60_000;

const root = document.documentElement;
/** Of this script, which lies in a folder beside the others. */
const { src } = document.currentScript as HTMLScriptElement;
// public/older.js holds the polyfills; `Object.groupBy` is the newest feature among them.
if (!('groupBy' in Object)) {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- only document.write runs a script before the page's own
  document.write(`<script src="${src}/../../older.js"></script>`);
}
watchForFailures(root);
applyModes(root);
applyPeriod(root, shanghaiNow());
listenForClicks();
listenForKeys();
root.dataset['parsing'] = '';

// Runs whenever the parser pauses, which it does before each frame.
const parser = new MutationObserver(() => {
  const now = shanghaiNow();
  markMoment(document, now, true);
  movePastRowsLast(document, true);
  holdBack(now);
  parser.takeRecords();
});
parser.observe(document, { childList: true, subtree: true });

const whenParsed = (): void => {
  parser.disconnect();
  // A short page may be parsed without a pause.
  holdBack(shanghaiNow());
  const tick = (): void => {
    const now = shanghaiNow();
    markMoment(document, now);
    follow(now);
  };
  const arrange = (): void => {
    tick();
    movePastRowsLast(document);
  };
  arrange();
  setInterval(tick, EVERY_MINUTE_MS);
  delete root.dataset['parsing'];
  // Rows may move only while the page is hidden or its list has just been replaced.
  document.addEventListener('visibilitychange', arrange);
  document.addEventListener(FRESHENED, arrange);
};
document.addEventListener('readystatechange', whenParsed, { once: true });
// A variable, because Vite would add 0.1 kB to a literal address.
const later = `${src}/../../later.js`;
addEventListener('load', () => void import(/* @vite-ignore */ later));
