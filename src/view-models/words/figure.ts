/** The date or period of a figure, without repeating a lead that its editor has written. */

/**
 * 截至2024年6月; for a period 统计期：2018年至报道时; 时间：护学岗起步时. A note in brackets becomes a clause, since the words often stand in brackets:
 * 截至2022年，参会数; 报道时，数据截至2023年.
 */
export function asOfWords(asOf: string): string {
  const [, time = withoutLead(asOf), note = ''] = /^(.+?)[（(](.+)[）)]$/u.exec(withoutLead(asOf)) ?? [];
  const lead = note.includes('截至') && !isPeriod(asOf) ? '' : asOfLead(asOf);
  return [lead + time, note].filter(Boolean).join('，');
}

/** What is neither a date nor 报道时 (护学岗起步时) is no end of a count. */
export function asOfLead(asOf: string): string {
  if (asOf === '') return '';
  if (isPeriod(asOf)) return '统计期：';
  return /\d|^报道/u.test(withoutLead(asOf)) ? '截至' : '时间：';
}

const withoutLead = (asOf: string): string => asOf.replace(/^(?:截至|统计期：|时间：)/u, '');

const isPeriod = (asOf: string): boolean => PERIOD.test(withoutLead(asOf).replace(/[（(].*$/u, ''));
const PERIOD = /[至到—～~]|以来|年来|月来|期间|全年|上一年|当年|年均|累计|前?近\d|^自/u;
