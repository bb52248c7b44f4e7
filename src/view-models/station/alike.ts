/** Whether two highlights say the same, or nearly so, by their letters alone. */

/** Words that do not tell one activity from another. */
const FILLERS = /志愿服务|志愿|服务|活动|特色|项目|品牌/gu;
/** Of the bigrams of the shorter one, the share that the other has, too. */
const MIN_SHARED = 1 / 2;

/** The letters that two highlights have in common if they say the same: 创皂手作 and “创皂”手作活动. */
export function essenceOf(highlight: string): string {
  const letters = highlight.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  return letters.replace(FILLERS, '') || letters;
}

/** @param one and `other`: essences */
export function isNearlyAlike(one: string, other: string): boolean {
  const [shorter, longer] = [bigramsOf(one), bigramsOf(other)].sort((a, b) => a.size - b.size);
  if (one === other || !shorter || !longer || shorter.size === 0) return false;
  const shared = [...shorter].filter((bigram) => longer.has(bigram)).length;
  return shared / shorter.size >= MIN_SHARED;
}

function bigramsOf(text: string): Set<string> {
  const letters = [...text];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`));
}
