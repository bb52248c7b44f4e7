/** Ages as rows and data carry them: codes of bands, separated by spaces; empty for adults only. */

/** Instead of bands: no age is given, so that a child may be welcome. */
export const UNSTATED_AGE = '?';

/** Such activities come after those that give the age, and say so: 没写年龄. */
export const isUnstatedAge = (ages: string): boolean => ages === UNSTATED_AGE;

/** Above them in a list. */
export const unstatedAgeHeading = (count: number): string => `没写年龄的${String(count)}场，去前问一声`;

/** Whether an activity may suit a child of this age. */
export const suitsAge = (ages: string, band: string): boolean => isUnstatedAge(ages) || ages.split(' ').includes(band);
