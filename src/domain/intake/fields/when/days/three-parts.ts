/** 1/9/27: day, month and year in an unknown order. */
import { notAfter } from '../../../../guarded.ts';
import { dayOf, monthOf, type Month } from '../../../../calendar/day.ts';
import type { Days } from './days.ts';

export const THREE_PARTS = notAfter(/[\d/.-]/, /(\d{1,2})([/.-])(\d{1,2})\2(\d{1,2})(?![\d/.-])/);

/** 26.12.5 begins with the menu's year and month; the order of 1/9/27 is unknown. */
export function readThreeParts([written, a, , b, c]: RegExpExecArray, month: Month): Omit<Days, 'before'> {
  const [x, y, z] = [Number(a), Number(b), Number(c)];
  const plain = x > 12 && `20${String(x)}-${String(y).padStart(2, '0')}` === month ? dayOf(2000 + x, y, z) : undefined;
  if (plain !== undefined) return { days: [plain], problems: [], written };
  const readings = [dayOf(2000 + z, x, y), dayOf(2000 + z, y, x), dayOf(2000 + x, y, z)].filter(
    (day) => day !== undefined && monthOf(day) === month,
  );
  return {
    days: [],
    written,
    problems: [
      {
        kind: 'date-ambiguous',
        text: `“${written}”分不清年、月、日`,
        field: 'days',
        answers: [...new Set(readings)].map((day) => ({ label: day!, set: { days: [day!] } })),
      },
    ],
  };
}
