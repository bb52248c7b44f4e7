/** The date or period of a figure, without repeating a lead that its editor has written. */

/** 截至2024年6月; for a period 统计期：2018年至报道时. */
export function asOfWords(asOf: string): string {
  return asOfLead(asOf) + withoutLead(asOf);
}

export const asOfLead = (asOf: string): string => (asOf === '' ? '' : isPeriod(asOf) ? '统计期：' : '截至');

const withoutLead = (asOf: string): string => asOf.replace(/^(?:截至|统计期：)/u, '');

const isPeriod = (asOf: string): boolean => PERIOD.test(withoutLead(asOf).replace(/[（(].*$/u, ''));
const PERIOD = /[至到—～~]|以来|年来|月来|期间|全年|上一年|当年|年均|累计|前?近\d|^自/u;
