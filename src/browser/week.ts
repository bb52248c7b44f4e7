/** What pages of the present week do besides: they follow it. */
import { freshen } from './fresh.ts';
import { everyMinute } from './minutes.ts';

everyMinute((now) => { void freshen(now); });
