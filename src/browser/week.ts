/** What pages of the present week, and those of stations with a menu, do besides: they follow the clock. */
import { freshen } from './fresh.ts';
import { everyMinute } from './minutes.ts';

everyMinute((now) => { void freshen(now); });
