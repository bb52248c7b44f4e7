import { hydrateByHand } from '../hydrate/by-hand.ts';
import { Search } from './Search.tsx';

hydrateByHand('search', Search);
