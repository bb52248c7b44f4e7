/** A query as it was typed to its parts, and the parts to what they mean. */
import type { DateContext } from './date-words.ts';
import type { Corpus } from '../index/corpus.ts';
import { isOnlyStopWords } from './stop-words.ts';
import { meaningOf } from '../rank/tiers.ts';
import type { Want } from './want.ts';

/** What was understood; `unknown` are parts that mean nothing here. */
export interface Reading {
  wants: Want[];
  unknown: string[];
}

export function readQuery(query: string, corpus: Corpus, dates: DateContext): Reading {
  // 12月5日 - 8日 is one time.
  const folded = corpus.folder
    .fold(query.normalize('NFC').slice(0, LONGEST))
    .trim()
    .replace(/ *([到至-]) *(?=\d)/g, '$1');
  // 义诊：量血压, just as it stands in a title.
  const parts = isMarked(folded) && corpus.has(folded) ? [folded] : withJoinedLetters(partsOf(folded), corpus, dates);
  const read = parts.map((part) => ({ part, wants: meaningOf(part, corpus, dates) }));
  return {
    wants: read.flatMap(({ wants }) => wants ?? []),
    unknown: read.filter(({ wants }) => wants === undefined).map(({ part }) => part),
  };
}

/** More is no query but a text that was pasted by mistake. */
const LONGEST = 60;

const isMarked = (text: string): boolean => /^\S*[^\p{L}\p{N}\s]\S*$/u.test(text) && /[\p{L}\p{N}]/u.test(text);

/** Between digits and letters some marks belong to the word: 3·5, 8+N, 95013-00534, 1.5. */
const PART = /[\p{L}\p{N}]+(?:[-+·./:]+(?=[\p{N}a-z])[\p{L}\p{N}]+)*/gu;

export function partsOf(folded: string): string[] {
  return (folded.match(PART) ?? []).filter((part) => !isOnlyStopWords(part));
}

/** Some put a space between syllables: 集美 yi zhen is 集美 and yizhen. */
function withJoinedLetters(parts: readonly string[], corpus: Corpus, dates: DateContext): string[] {
  const runs = parts.join(' ').match(/(?:[a-z]+(?: |$))+|[^ ]+/g) ?? [];
  return runs.flatMap((run) => {
    const syllables = run.trim().split(' ');
    const joined = syllables.join('');
    const isMeant = syllables.length > 1 && meaningOf(joined, corpus, dates)?.some(({ how }) => how === 'pinyin');
    return isMeant ? [joined] : syllables;
  });
}
