/**
 * Stop words: parts of a question that do not narrow the search. Content may contain them, so they are stripped only where the
 * text with them matches nothing.
 */

/** At either end of a question: 哪里可以理发, 理发在哪里. */
const QUESTION_WORDS = [
  '请问',
  '我想',
  '我要',
  '想要',
  '哪里可以',
  '哪里能',
  '哪里有',
  '哪有',
  '哪能',
  '在哪里',
  '在哪儿',
  '在哪',
  '哪里',
  '哪儿有',
  '哪儿',
  '怎么去',
  '怎么走',
  '怎么报名',
  '如何报名',
  '什么时候',
  '啥时候',
  '几点',
  '几号',
  '时间',
  '地址',
  '电话',
  '报名',
  '有没有',
  '有什么',
  '有哪些',
  '有啥',
  '好玩的',
  '去哪儿',
  '去哪',
  '什么',
  '哪些',
  '怎么',
  '如何',
  '可以',
  '能不能',
  '附近',
  '查询',
  '搜索',
  '关于',
];
/** Nearly every entry is an activity, so these do not discriminate. */
const GENERAL_WORDS = ['活动安排', '的活动', '活动'];
const PARTICLES = [
  '的',
  '了',
  '吗',
  '呢',
  '吧',
  '啊',
  '呀',
  '有',
  '在',
  '去',
  '和',
  '与',
  '是',
  '给',
  '到',
  '要',
  '想',
  '能',
  '会',
  '请',
];

const AFFIXES = [...QUESTION_WORDS, ...GENERAL_WORDS, ...PARTICLES].sort((a, b) => b.length - a.length);

/** All characters of the stop words, for the table of Traditional characters. */
export const stopWordVocabulary = (): string => AFFIXES.join('');
export const isParticle = (text: string): boolean => PARTICLES.includes(text);

/** The text without stop words at either end; empty when it consists of stop words only. */
export function stripStopWords(text: string): string {
  for (const word of AFFIXES) {
    if (text.startsWith(word)) return stripStopWords(text.slice(word.length));
    if (text.endsWith(word)) return stripStopWords(text.slice(0, -word.length));
  }
  return text;
}

/** Whether the text consists of stop words only; 活动 alone counts as a search word. */
export const isAllStopWords = (text: string): boolean => !GENERAL_WORDS.includes(text) && stripStopWords(text) === '';
