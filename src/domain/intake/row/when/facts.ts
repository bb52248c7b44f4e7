/** Predicates on the reading of a cell's date and time, and the empty reading. */
import type { Problem } from '../../fields/rest.ts';
import type { When } from '../../fields/when/when.ts';

export const NOTHING: When = { days: [], times: [], provisional: false, problems: [], remainder: '' };

const hasDateProblem = ({ problems }: When): boolean => problems.some(({ field }) => field !== 'time');
const isDated = ({ days, rule }: When): boolean => days.length > 0 || rule !== undefined;

/** A day or a rule is read without any problem. */
export const isClear = (when: When): boolean => isDated(when) && !hasDateProblem(when);
/** A day is written, clearly or not. */
export const namesDays = (when: When): boolean => isDated(when) || hasDateProblem(when);
export const hasDays = (when: When): boolean => isDated(when) || when.problems.length > 0;
/** Equal for readings of the same days. */
export const daysKey = ({ days, rule, from, until }: When): string => JSON.stringify([days, rule, from, until]);

export const formulaProblem = (text: string): Problem => ({
  kind: 'formula',
  text: `${text}，读不到日期`,
  field: 'days',
  answers: [],
});
