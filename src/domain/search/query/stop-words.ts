/** Words of a question that say nothing of what is looked for. Content may contain them: they go only where nothing is found with them. */

/** Ends of a question: 哪里可以理发, 理发在哪里. */
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
/** Whatever is asked for here is an activity. */
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

const ENDS = [...QUESTION_WORDS, ...GENERAL_WORDS, ...PARTICLES].sort((a, b) => b.length - a.length);

export const stopVocabulary = (): string => ENDS.join('');
export const isParticle = (text: string): boolean => PARTICLES.includes(text);

/** What is left when question words are taken off both ends: empty when the text is nothing else. */
export function withoutStopWords(text: string): string {
  for (const word of ENDS) {
    if (text.startsWith(word)) return withoutStopWords(text.slice(word.length));
    if (text.endsWith(word)) return withoutStopWords(text.slice(0, -word.length));
  }
  return text;
}

/** The text is nothing but words of a question; 活动 alone is a word that one can look for. */
export const isOnlyStopWords = (text: string): boolean =>
  !GENERAL_WORDS.includes(text) && withoutStopWords(text) === '';
