/** Words in place of what is missing: activities on a day, week or month, and the time of a date. */

/** Without a full stop. Claims that there are none only if a menu is published; the other wording also fits the past. */
export const noneInWords = (isPublished: boolean): string => (isPublished ? '没有排活动' : '没有公布活动');

/** A provisional date, which carries the label 暂定, asks readers to enquire about date and time together. */
export const untimedWords = (isProvisional: boolean): string => (isProvisional ? '时间先问' : '时间未定');
