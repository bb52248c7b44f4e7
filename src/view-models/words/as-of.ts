/** What a figure's 截至 means: a moment, or a span of time over which it was counted. */

/** 2018年至报道时, 近3年来, 2020—2023年, 年均; 截至2021年3月 is a moment. */
const SPAN = /(?<!截)至|—|以来|年来|期间|年均|上一年|前近|当年/;

/** 截至报道时, 统计期：2018年至报道时; empty for none. */
export function asOfWords(asOf: string): string {
  if (asOf === '') return '';
  const bare = asOf.replaceAll(/（[^（）]*）/g, '');
  if (SPAN.test(bare)) return `统计期：${asOf}`;
  return asOf.startsWith('截至') ? asOf : `截至${asOf}`;
}
