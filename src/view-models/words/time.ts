/** What stands in the place of a time that nobody has given. */

/** A date that is not sure either says with one word that both have to be asked for: its tag says the rest. */
export const untimedWords = (provisional: boolean): string => (provisional ? '时间先问' : '时间未定');
