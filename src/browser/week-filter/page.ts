/** Entry script of pages that list a week. */
import { FRESHENED } from '../fresh/freshened.ts';
import { startWeekFilter } from './week-filter.ts';

startWeekFilter(document.querySelector<HTMLElement>('[data-island="week-filter"]')!, FRESHENED);
