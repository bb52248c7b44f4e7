/** The ages of children that an activity is for, where its audience (适合谁) says so plainly. */
import { agesIn, type AgeRange } from '../search/match/ages.ts';

/** In years. */
const ADULT_AGE = 18;
/** A child of the first year of primary school is six. */
const FIRST_YEAR_AGE = 6;
const SCHOOL_YEARS = '一二三四五六';
const YEAR_RANGE = new RegExp(`([${SCHOOL_YEARS}])(?:[-到至—]([${SCHOOL_YEARS}]))?年级(以上)?`, 'u');
/** Says who brings a child, or has one, not that the child may come: 小学生家长, 带孩子的老人, 家里有孩子的. */
const ADULTS_ONLY = /(?:^|[^和])家长$|的(?:大人|家人|人)$|带(?:孩子|小孩|娃)\S*的|家里?有\S*孩子|读?给孩子/;

/** @returns ranges that include children; empty where the audience names no age, or adults only */
export function childAgesIn(audience: string): AgeRange[] {
  const text = audience.replace(/[—–~～]/g, '-').replace(/\s/g, '');
  const years = YEAR_RANGE.exec(text);
  if (years) return [yearRange(years)];
  const hasNumbers = /岁/.test(text);
  if (!hasNumbers && isForAdults(text)) return [];
  return agesIn(text).filter(([from]) => from < ADULT_AGE);
}

/** Whether an audience without numbers means adults only. */
export const isForAdults = (audience: string): boolean => ADULTS_ONLY.test(audience.replace(/\s/g, ''));

/** 三到六年级 is 8 to 12, 三年级以上 too: the sixth year is the last one of primary school. */
function yearRange([, first = '', last, upwards]: RegExpExecArray): AgeRange {
  const ageIn = (year: string): number => FIRST_YEAR_AGE + SCHOOL_YEARS.indexOf(year);
  return [ageIn(first), ageIn(upwards ? '六' : (last ?? first)) + 1];
}
