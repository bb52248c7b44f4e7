/** The levels (中心、所、站、点 …) of a district's network. */
import type { District } from '../../domain/catalogue.ts';

/** A single level is none. */
export const isLadder = (network: District['network']): boolean => network.length > 1;
