import { hydrateByHand } from '../hydrate/by-hand.ts';
import { Bianji } from './Bianji.tsx';

hydrateByHand('bianji', Bianji);
