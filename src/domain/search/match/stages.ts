/** Resolves a token to terms: an ordered list of stages, the first that applies wins. */
import { findDateExpression } from '../query/date-expression.ts';
import type { DateContext } from '../query/date-patterns.ts';
import { splitCompound } from '../query/compound.ts';
import { stripStopWords } from '../query/stop-words.ts';
import { ageMatch } from './ages.ts';
import { pinyin } from './pinyin.ts';
import { synonymMatch } from './synonyms.ts';
import { exactTerm, ifSatisfiable, isSubsequence, literalCost } from './terms.ts';
import type { Corpus, Repairs, Stage, Term } from '../model.ts';

/** Cached per corpus and day, since the next keystroke resolves most tokens again. */
export function resolveToken(token: string, corpus: Corpus, dates: DateContext): Term[] | undefined {
  const key = `${dates.today} ${token}`;
  if (!corpus.termCache.has(key)) corpus.termCache.set(key, runStages(token, corpus, dates));
  return corpus.termCache.get(key);
}

const runStages: Stage = (token, corpus, dates) => {
  for (const stage of /^[a-z]+$/.test(token) ? LETTER_STAGES : TEXT_STAGES) {
    const terms = stage(token, corpus, dates);
    if (terms) return terms;
  }
  return undefined;
};

/** The token occurs as it is: 义诊. A date expression that content uses as a word, such as 腊八, is searched as text and as a date. */
export const exactMatch: Stage = (token, corpus, dates) => {
  const date = findDateExpression(token, dates);
  const range = date?.length === token.length ? date.range : undefined;
  const occurs = corpus.contains(token);
  if (range) return [{ source: token, variants: occurs && range.isAlsoText ? [token] : [], range, match: 'date' }];
  return occurs ? [exactTerm(token)] : undefined;
};

/**
 * 周六理发: a date and other text. Where content uses the date as a word, a typo in a longer name is more likely:
 * 清晨八断锦, 春节巡罗.
 */
export const dateAndText: Stage = (token, corpus, dates) => {
  const terms = dateAndRest(token, corpus, dates);
  if (!terms?.[0]!.range!.isAlsoText) return terms && (typoOfWhole(terms, token, corpus, dates) ?? terms);
  return terms.some(({ match }) => match === 'typo')
    ? undefined
    : (typoOfWhole(terms, token, corpus, dates) ?? ifSatisfiable(terms, corpus));
};

/**
 * The token as a whole with characters left out or added, preferred where one of the terms occurs by chance and is not a word:
 * 周日亲角 is 周日相亲角 rather than 亲角 on a Sunday.
 */
function typoOfWhole(terms: readonly Term[], token: string, corpus: Corpus, dates: DateContext): Term[] | undefined {
  if (terms.every(({ match, variants }) => match !== 'exact' || variants.every(corpus.isWord))) return undefined;
  const typo = corpus.repairs?.typo(token, corpus, dates);
  return typo?.[0]!.variants.some((text) => isSubsequence(token, text) || isSubsequence(text, token))
    ? typo
    : undefined;
}

/** A date and other text that need not match the same record; the last resort, so that the result says which part is missing. */
export const dateAndRest: Stage = (token, corpus, dates) => {
  const date = findDateExpression(token, dates);
  if (!date) return undefined;
  const source = token.slice(date.at, date.at + date.length);
  const dateTerm: Term = { source, variants: [], range: date.range, match: 'date' };
  const rest = [token.slice(0, date.at), token.slice(date.at + date.length)].filter(
    (text) => stripStopWords(text) !== '',
  );
  return allOrNone([[dateTerm], ...rest.map((text) => resolveToken(text, corpus, dates))]);
};

/** 哪里可以理发: a question. 怎么和孩说话 is a typo of a whole title rather than a question about a typo. */
export const questionStripped: Stage = (token, corpus, dates) => {
  const rest = stripStopWords(token);
  const terms = rest.length < 2 || rest === token ? undefined : resolveToken(rest, corpus, dates);
  if (!terms) return undefined;
  const hasTypo = terms.some(({ match }) => match === 'typo');
  return (hasTypo ? corpus.repairs?.typo(token, corpus, dates) : typoOfWhole(terms, token, corpus, dates)) ?? terms;
};

/** Letters next to Chinese characters: 集美yizhen. */
export const scriptSplit: Stage = (token, corpus, dates) => {
  const runs = token.match(/[a-z]+|[^a-z]+/g) ?? [];
  return runs.length < 2 ? undefined : allOrNone(runs.map((run) => resolveToken(run, corpus, dates)));
};

/** Words without a space between them: 园博环保. */
export const compoundMatch: Stage = (token, corpus, dates) => {
  const pieces = splitCompound(token, (piece) => literalCost(piece, corpus));
  const terms = ifSatisfiable(
    pieces?.map(({ text }) => exactTerm(text)),
    corpus,
  );
  return terms && (typoOfWhole(terms, token, corpus, dates) ?? terms);
};

/** A stage of the repairs chunk; it does not apply until that chunk has arrived. */
const repair =
  (name: Exclude<keyof Repairs, 'suggest'>): Stage =>
  (token, corpus, dates) =>
    corpus.repairs?.[name](token, corpus, dates);

const TEXT_STAGES: readonly Stage[] = [
  synonymMatch,
  ageMatch,
  exactMatch,
  repair('homophone'),
  dateAndText,
  questionStripped,
  repair('mixedScript'),
  scriptSplit,
  compoundMatch,
  repair('homophonePiece'),
  repair('typo'),
  dateAndRest,
];
const LETTER_STAGES: readonly Stage[] = [pinyin, repair('pinyinCompound'), repair('pinyinTypo')];

function allOrNone(resolved: readonly (Term[] | undefined)[]): Term[] | undefined {
  return resolved.every((terms) => terms !== undefined) ? resolved.flat() : undefined;
}
