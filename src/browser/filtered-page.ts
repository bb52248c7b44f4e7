/** Entry script of pages with filters: their links carry the filters to the next page. */
import { carryFilters } from './carry.ts';

carryFilters();
