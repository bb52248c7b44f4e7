import { phrases } from '../words/dates/dates.ts';

/** Splits long official names: 新城社区｜新时代文明实践站. */
export const namePhrases = (name: string): string[] => name.split(/(?=新时代)/).flatMap(phrases);
