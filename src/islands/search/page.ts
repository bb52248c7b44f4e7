import { hydrateByHand } from '../by-hand.ts';
import { Search } from './Search.tsx';

hydrateByHand('search', Search);
