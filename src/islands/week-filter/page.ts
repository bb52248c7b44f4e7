import { hydrateByHand } from '../hydrate/by-hand.ts';
import { WeekFilter } from './WeekFilter.tsx';

hydrateByHand('week-filter', WeekFilter);
