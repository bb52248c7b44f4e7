/** What pages with a choice do besides: the links that lead on take it along. */
import { carryChoices } from './carry.ts';

carryChoices();
