/** What every page does in a browser, and nothing more: the present moment, the modes, and links that keep what was chosen. */
import { carryChoices } from './carry.ts';
import { everyMinute } from './minutes.ts';
import { listenForModes } from './modes.ts';
import { markMoment } from './moment.ts';

listenForModes();
carryChoices();
everyMinute((now) => { markMoment(document, now); });
