import { splitAfter } from '../../domain/guarded.ts';
import { phrases } from '../words/dates/dates.ts';

/** Splits long official names: 新城社区｜新时代文明实践站, 盘龙区｜新时代文明实践中心｜志愿服务总队. */
export const namePhrases = (name: string): string[] => officialParts(name).flatMap(phrases);

/** Around the term, which is the same in all names. */
export const officialParts = (name: string): string[] =>
  name.split(/(?=新时代)/).flatMap((part) => splitAfter(part, /新时代文明实践(?:中心|所|站)(?=\p{Script=Han})/gu));
