/** The time for which a figure holds, without saying anything twice. */

/** 截至2024年6月; of a time with a beginning 统计期：2018年至报道时. */
export function asOfWords(asOf: string): string {
  return asOfLead(asOf) + withoutLead(asOf);
}

/** The words before it. */
export const asOfLead = (asOf: string): string => (asOf === '' ? '' : isPeriod(asOf) ? '统计期：' : '截至');

/** What editors have written before it is said by us. */
const withoutLead = (asOf: string): string => asOf.replace(/^(?:截至|统计期：)/u, '');

const isPeriod = (asOf: string): boolean => PERIOD.test(withoutLead(asOf).replace(/[（(].*$/u, ''));
const PERIOD = /[至到—～~]|以来|年来|月来|期间|全年|上一年|当年|年均|累计|前?近\d|^自/u;
