/**
 * Keyboard navigation of the ARIA date grid pattern:
 * https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/examples/datepicker-dialog/
 */
import { addDays, firstDayOf, lastDayOf, mondayOf, monthOf, type Day } from '../../domain/calendar/day.ts';
import { sameDateIn } from './month-span.ts';

interface Key {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/** The day to move to; undefined for all other keys. */
export function dayByKey(day: Day, today: Day, { key, ctrlKey, altKey, metaKey }: Key): Day | undefined {
  if (altKey || metaKey) return undefined;
  if (ctrlKey) return key === 'Home' ? firstDayOf(monthOf(day)) : key === 'End' ? lastDayOf(monthOf(day)) : undefined;
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return mondayOf(day);
    case 'End':
      return addDays(mondayOf(day), 6);
    case 'PageUp':
      return sameDateIn(day, -1);
    case 'PageDown':
      return sameDateIn(day, 1);
    case 't':
    case 'T':
      return today;
    default:
      return undefined;
  }
}
