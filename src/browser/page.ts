/** What every page does in a browser after the boot script, and nothing more: it listens for the modes and keeps what was chosen. */
import { carryChoices } from './carry.ts';
import { listenForModes } from './modes.ts';

listenForModes();
carryChoices();
