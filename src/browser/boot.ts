/**
 * What every page does before anything of it is painted, and all that most pages do at all; the build puts it inline into the head
 * (scripts/build/boot.ts). The modules of a page run when all of it has been parsed, and much of it may have been painted by then: what
 * they hid would make it jump.
 */
import { shanghaiNow } from '../clock.ts';
import { follow } from './fresh/follow.ts';
import { FRESHENED } from './fresh/freshened.ts';
import { holdBack } from './fresh/hold.ts';
import { noteLost } from './fresh/lost.ts';
import { markMoment, sinkPast } from './moment/moment.ts';
import { listenForPresses } from './press/press.ts';
import { listenForKeys } from './press/search.ts';
import { startModes } from './start/modes.ts';
import { startPeriod } from './start/period.ts';

const EVERY_MINUTE_MS = 60_000;

const root = document.documentElement;
const older = document.currentScript!.dataset['older'];
// Browsers without the newest of what public/older.js fills in are given that first.
// eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else puts a script before those that the page names
if (older && !('groupBy' in Object)) document.write(`<script src="${older}"></scr` + 'ipt>');
noteLost(root);
startModes(root);
startPeriod(root, shanghaiNow());
listenForPresses();
listenForKeys();
root.dataset['parsing'] = '';

// Called when the parser pauses, which it does before each frame.
const parser = new MutationObserver(() => {
  const now = shanghaiNow();
  markMoment(document, now, true);
  sinkPast(document, true);
  holdBack(now);
  parser.takeRecords();
});
parser.observe(document, { childList: true, subtree: true });

document.addEventListener('readystatechange', () => {
  if (!('parsing' in root.dataset)) return;
  parser.disconnect();
  const tick = (): void => {
    const now = shanghaiNow();
    markMoment(document, now);
    follow(now);
  };
  const arrange = (): void => {
    tick();
    sinkPast(document);
  };
  arrange();
  setInterval(tick, EVERY_MINUTE_MS);
  delete root.dataset['parsing'];
  // Nobody sees the rows move while the page is hidden.
  for (const name of ['visibilitychange', FRESHENED]) document.addEventListener(name, arrange);
});
