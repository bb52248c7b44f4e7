/**
 * Build side: the words that the content uses, the most used first. Names and tags as they are written, and the words of
 * titles and texts as the platform's own dictionary cuts them (Intl.Segmenter). Repairs and suggestions draw on them.
 */
import { compareText } from '../../order.ts';
import type { SearchDocument } from './document.ts';

export interface Lexicon {
  /** The first answer has these. */
  often: string[];
  /** Used once, or only in running text. */
  rarely: string[];
}

export function lexiconOf(documents: readonly SearchDocument[], fold: (text: string) => string): Lexicon {
  const uses = new Map<string, number>();
  const use = (word: string, weight: number) => {
    if (isWord(word)) uses.set(word, (uses.get(word) ?? 0) + weight);
  };
  for (const document of documents) {
    for (const name of namesOf(document)) use(fold(name), OFTEN);
    for (const text of [document.title, document.place, ...document.tags])
      for (const { word, weight } of wordsOf(fold(text))) use(word, weight);
    for (const text of [...document.passages.map((passage) => passage.text), document.audience])
      for (const { word, weight } of wordsOf(fold(text))) use(word, weight * IN_TEXT);
  }
  // Titles, places and tags are whole lines of the index already.
  const whole = new Set(documents.flatMap(({ title, alias, place, tags }) => [title, alias, place, ...tags].map(fold)));
  const words = [...uses].filter(([word]) => !whole.has(word)).sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  return {
    often: words.filter(([, weight]) => weight >= OFTEN).map(([word]) => word),
    rarely: words.filter(([, weight]) => weight < OFTEN && weight >= 1).map(([word]) => word),
  };
}

const OFTEN = 2;
/** A word of running text has to recur to count at all, and so has a group of two words. */
const IN_TEXT = 0.34;
const GROUP = 0.34;
const LONGEST = 10;

const isWord = (word: string): boolean =>
  word.length >= 2 && word.length <= LONGEST && /^[\p{Script=Han}\d]+$/u.test(word) && /\p{Script=Han}/u.test(word);

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });
const STATION_ENDING = /(?:新时代)?(?:文明实践)(?:中心|所|站|点)(?:（站）)?$/u;
const PLACE_ENDING = /(?:社区|村委会|居委会|村|街道|镇|小学|区|县|市)$/u;

/** 园博社区新时代文明实践站 is also called 园博社区, and 园博. */
function namesOf({ kind, title, place }: SearchDocument): string[] {
  if (kind === 'activity' || kind === 'past') return [];
  const short = title.replace(STATION_ENDING, '');
  const quoted = [...title.matchAll(/[“「《]([^”」》]+)[”」》]/gu)].map(([, name]) => name!);
  return [short, short.replace(PLACE_ENDING, ''), place.replace(PLACE_ENDING, ''), ...quoted];
}

/** Words, and neighbours that make one: 手机 and 课 are 手机课. */
function wordsOf(text: string): { word: string; weight: number }[] {
  const segments = [...SEGMENTER.segment(text)].map(({ segment }) => segment);
  return segments.flatMap((segment, index) => {
    const group = segment + (segments[index + 1] ?? '');
    const word = { word: segment, weight: 1 };
    return group.length <= 4 ? [word, { word: group, weight: GROUP }] : [word];
  });
}
