/** What every page does in a browser after the boot script, and nothing more: it listens for the modes. */
import { listenForModes } from './modes.ts';

listenForModes();
