/** What every page does in a browser, and nothing more: the present moment and the modes. */
import { everyMinute } from './minutes.ts';
import { listenForModes } from './modes.ts';
import { markMoment } from './moment.ts';

listenForModes();
everyMinute((now) => { markMoment(document, now); });
