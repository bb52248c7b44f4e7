/** Where lines of names may break. */
import { splitAfter } from '../../domain/guarded.ts';
import { phrases } from './dates/dates.ts';

/**
 * Splits long official names around the term that all have, after a closing quote, at a dot between words, and before what kind of group
 * it is: 新城社区｜新时代文明实践站, “安全小红帽”｜应急安全｜志愿服务队, 厚德环翠·｜志愿同行.
 */
export const namePhrases = (name: string): string[] =>
  officialParts(name).flatMap(quotedParts).flatMap(beforeKind).flatMap(phrases);

const officialParts = (name: string): string[] =>
  name.split(/(?=新时代)/).flatMap((part) => splitAfter(part, /新时代文明实践(?:中心|所|站)(?=\p{Script=Han})/gu));

const quotedParts = (part: string): string[] => splitAfter(part, /(?:[”」]|[^“「]{2}·)(?=[^·”」]{2})/g);

const beforeKind = (part: string): string[] =>
  part.split(/(?=志愿服务(?:[总大中支分小]队|队伍?|联合会|联盟|协会)$|志愿者(?:服务)?(?:队伍?|联盟|协会)$)/);
