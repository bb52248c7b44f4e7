/** What readers ask for besides 五为, as codes of addresses and rows. Islands import this, so it must not import a schema. */

export { isUnstatedAge, suitsAge, UNSTATED_AGE, unstatedAgeHeading } from '../../domain/audience/unstated-age.ts';
export { EVENING_FROM } from '../../domain/audience/evening.ts';

/** 孩子几岁, both in years and inclusive. The codes are in published links: none of them may change. */
export const AGE_BANDS = [
  { code: '0-3', name: '0—3岁', from: 0, until: 3 },
  { code: '4-6', name: '4—6岁', from: 4, until: 6 },
  { code: '7-9', name: '7—9岁', from: 7, until: 9 },
  { code: '10-12', name: '10—12岁', from: 10, until: 12 },
  { code: '13-17', name: '13岁以上', from: 13, until: 17 },
] as const;

/** Parameter of the way to join that needs no sign-up (`joinCode`). */
export const WALK_IN = 'zhijie';
/** Parameter of what is known to be reachable in a wheelchair. */
export const ACCESSIBLE = '1';
