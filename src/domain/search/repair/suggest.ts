/** What to say when nothing was found: what was understood, the nearest words, and what leaving something out would give. */
import { memoize } from '../../memoize.ts';
import type { Corpus } from '../index/corpus.ts';
import { inOrder } from '../rank/order.ts';
import type { Reading } from '../query/query.ts';
import { scoresOf } from '../rank/score.ts';
import { distance, nearestTo, withDigitsOf } from './slip.ts';
import { heardAs } from './tiers-sound.ts';
import type { Want } from '../query/want.ts';

export interface Suggestions {
  /** Words of the content like what was not understood, the nearest first. */
  nearest: string[];
  /** Queries that ask for less, with how many they find: those that leave out least come first. */
  looser: { query: string; count: number }[];
}

export function suggestionsFor(corpus: Corpus, { wants, unknown }: Reading, today: number): Suggestions {
  const known = unknown
    .flatMap((part) => knownIn(part, corpus))
    .map((word): Want => ({ source: word, texts: [word], how: 'exact' }));
  const scores = memoize((want: Want) => scoresOf(corpus, want));
  const looser = fewer([...wants, ...known], unknown.length > 0).map((some) => ({
    words: some.length,
    query: some.map(({ source }) => source).join(' '),
    count: inOrder(corpus, some, today, '00:00', scores).records.length,
  }));
  return {
    nearest: [
      ...new Set(unknown.flatMap((part) => [...heardAs(part, corpus, 'sound'), ...nearestWords(part, corpus)])),
    ].slice(0, MOST),
    looser: looser
      .filter(({ query, count }, index) => count > 0 && looser.findIndex((other) => other.query === query) === index)
      .sort((a, b) => b.words - a.words || b.count - a.count)
      .slice(0, MOST)
      .map(({ query, count }) => ({ query, count })),
  };
}

/** All of them where something else is left out already, all but one, and each alone. */
function fewer(wants: readonly Want[], all: boolean): Want[][] {
  const butOne = wants.length > 2 ? wants.map((left) => wants.filter((want) => want !== left)) : [];
  const alone = wants.length > 1 ? wants.map((want) => [want]) : [];
  return [...(all && wants.length > 0 ? [[...wants]] : []), ...butOne, ...alone];
}

const MOST = 5;
/** A reader decides, so more may differ in a suggestion than in a repair. */
const MAX_DISTANCE = 0.6;

function nearestWords(part: string, corpus: Corpus): string[] {
  if (/^[a-z]+$/.test(part)) return nearestTyped(part, corpus);
  if (!HAN.test(part)) return [];
  const least = Math.max(2, part.length / 2);
  const sharing = corpus
    .phrases()
    .filter(
      (word) =>
        word.length >= 2 &&
        word.length <= part.length + 2 &&
        [...part].filter((character) => word.includes(character)).length >= least,
    );
  return nearestTo(part, sharing.filter(withDigitsOf(part)), MAX_DISTANCE)
    .slice(0, MOST)
    .map(({ text }) => text);
}

/** Many words share most of their letters: only what is nearly the same is near. */
function nearestTyped(part: string, corpus: Corpus): string[] {
  const most = Math.min(2, Math.floor(part.length / 4));
  const typed = corpus.typedWords();
  const near = [...typed.keys()]
    .map((letters) => ({ letters, far: distance(part, letters, most) }))
    .filter(({ far }) => far <= most);
  return near
    .sort((a, b) => a.far - b.far)
    .flatMap(({ letters }) => typed.get(letters)!)
    .filter((word) => HAN.test(word))
    .slice(0, MOST);
}

const HAN = /\p{Script=Han}/u;

/** The longest stretches of it that the content has, of two characters at least: 12345 is not 12 and 34. */
function knownIn(part: string, corpus: Corpus): string[] {
  const known: string[] = [];
  for (let start = 0; start + 2 <= part.length; start += 1) {
    let end = start + 1;
    while (end < part.length && corpus.has(part.slice(start, end + 1))) end += 1;
    if (end < start + 2) continue;
    if (HAN.test(part.slice(start, end))) known.push(part.slice(start, end));
    start = end - 1;
  }
  return known;
}
