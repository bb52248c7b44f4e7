/** Splits a query into tokens and resolves each of them to terms. */
import type { DateContext } from './date-patterns.ts';
import { isAllStopWords } from './stop-words.ts';
import { resolveToken } from '../match/stages.ts';
import type { Corpus, ParsedQuery } from '../model.ts';

export function parseQuery(query: string, corpus: Corpus, dates: DateContext): ParsedQuery {
  const folded = corpus.folding
    .fold(query.normalize('NFC').slice(0, MAX_QUERY_LENGTH))
    .trim()
    // 12月5日 - 8日 is one date range.
    .replace(/ *([到至-]) *(?=\d)/g, '$1');
  // A title with punctuation, as in 义诊：量血压, is searched as it is.
  const tokens =
    isPunctuated(folded) && corpus.contains(folded) ? [folded] : joinSyllables(tokenize(folded), corpus, dates);
  const resolved = tokens.map((token) => ({ token, terms: resolveToken(token, corpus, dates) }));
  return {
    terms: resolved.flatMap(({ terms }) => terms ?? []),
    unresolved: resolved.filter(({ terms }) => terms === undefined).map(({ token }) => token),
  };
}

/** In UTF-16 units. Anything longer is a text pasted by mistake. */
const MAX_QUERY_LENGTH = 60;

const isPunctuated = (text: string): boolean => /^\S*[^\p{L}\p{N}\s]\S*$/u.test(text) && /[\p{L}\p{N}]/u.test(text);

/** Some punctuation before a digit or letter belongs to the token: 3·5, 8+N, 95013-00534, 1.5. */
const TOKEN = /[\p{L}\p{N}]+(?:[-+·./:]+(?=[\p{N}a-z])[\p{L}\p{N}]+)*/gu;

function tokenize(folded: string): string[] {
  return (folded.match(TOKEN) ?? []).filter((token) => !isAllStopWords(token));
}

/** Joins letters that were typed syllable by syllable: 集美 yi zhen is 集美 and yizhen. */
function joinSyllables(tokens: readonly string[], corpus: Corpus, dates: DateContext): string[] {
  const runs = tokens.join(' ').match(/(?:[a-z]+(?: |$))+|[^ ]+/g) ?? [];
  return runs.flatMap((run) => {
    const syllables = run.trim().split(' ');
    const joined = syllables.join('');
    const isPinyin =
      syllables.length > 1 && resolveToken(joined, corpus, dates)?.some(({ match }) => match === 'pinyin');
    return isPinyin ? [joined] : syllables;
  });
}
