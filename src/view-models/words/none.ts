/** What is said of a time with nothing on. */

/** Without a full stop. «None» is claimed only where somebody has published a menu; the other words hold of the past too. */
export const noneInWords = (isPublished: boolean): string => (isPublished ? '没有排活动' : '没有公布活动');
