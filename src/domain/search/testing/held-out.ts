/**
 * The held-out set: judged queries generated from the content by rule, never used for tuning. The same content and seed give the same
 * queries. Readings and Traditional forms come from an independent oracle rather than from the tables of the index.
 */
import type { SearchDocument } from '../index/document.ts';
import { isDateExpression, PATTERNS, piecesOf, Source, type HeldOutQuery, type Oracle } from './held-out-source.ts';
import { judgeAll, judgeText } from './relevance.ts';
import type { JudgedQuery } from './quality.ts';
import { isAllStopWords } from '../query/stop-words.ts';

export function heldOutQueries(documents: readonly SearchDocument[], oracle: Oracle, perKind = 24): JudgedQuery[] {
  const source = new Source(documents, oracle);
  return Object.entries(RULES).flatMap(([kind, rule]) => {
    const queries = new Map<string, JudgedQuery>();
    for (let tries = 0; queries.size < perKind && tries < perKind * MAX_TRIES; tries += 1) {
      const drawn = rule(source);
      if (drawn && !queries.has(drawn.query)) queries.set(drawn.query, { kind, ...drawn });
    }
    return [...queries.values()];
  });
}

/** Draws per query: many draws yield none, or one that was drawn before. */
const MAX_TRIES = 60;

const RULES: Readonly<Record<string, (source: Source) => HeldOutQuery>> = {
  'whole title': (source) => {
    const title = source.document().title;
    return { query: title, judge: judgeAll(piecesOf(source.fold(title)).map(judgeText)) };
  },
  'two characters': (source) => literal(source.word(2, 2)),
  'one character': (source) => literal(source.character()),
  'full pinyin': (source) => inPinyin(source, source.word(2, 4), (syllables) => syllables.join(''), 'full'),
  'unfinished pinyin': (source) =>
    inPinyin(source, source.word(2, 4), (syllables) => unfinished(syllables, source), 'full'),
  initials: (source) =>
    inPinyin(source, source.word(3, 4), (syllables) => syllables.map(([first]) => first).join(''), 'initials'),
  'initial and pinyin': (source) =>
    inPinyin(source, source.word(2, 4), ([first, ...rest]) => first![0]! + rest.join(''), 'mixed'),
  'characters and pinyin': (source) => source.wordAndPinyin(),
  Traditional: (source) => {
    const word = source.word(2, 6);
    const query = word && source.oracle.toTraditional(word);
    return word && query !== word && !isDateExpression(word) ? { query: query!, judge: judgeText(word) } : undefined;
  },
  'same sound': (source) => source.homophone(),
  typo: (source) => source.typo(),
  'swapped words': (source) => {
    const [first, second] = source.twoWords();
    return second
      ? { query: `${second} ${first}`, judge: judgeAll([judgeText(first!), judgeText(second)]) }
      : undefined;
  },
  prefix: (source) => {
    const title = source.fold(source.document().title);
    return literal(piecesOf(title)[0]!.slice(0, 2 + source.oracle.below(4)));
  },
  'station and theme': (source) => source.stationAndTheme(),
  dates: (source) => source.date(),
  'digits and Latin': (source) =>
    literal(
      /[a-z0-9][a-z0-9·+.-]*[a-z0-9]/u.exec(
        source.fold(source.document().title + source.document().tags.join(' ')),
      )?.[0],
    ),
  'stop words': (source) => ({
    query: source.pick([
      '的',
      '了',
      '有没有',
      '哪里',
      '哪里可以',
      '怎么',
      '什么',
      '在哪里',
      '请问',
      '的 了',
      '有什么',
      '可以',
      '在',
      '和',
    ]),
    judge: () => 0,
  }),
  'no results': (source) => source.absurd(),
  // The rules share one random sequence: append new ones, so that the queries of the others stay the same.
  'words of running text': (source) => literal(source.textWord(2, 6)),
  'full pinyin of running text': (source) =>
    inPinyin(source, source.textWord(3, 6), (syllables) => syllables.join(''), 'full'),
};

const literal = (word: string | undefined): HeldOutQuery =>
  word === undefined || isAllStopWords(word) || isDateExpression(word)
    ? undefined
    : { query: word, judge: judgeText(word) };
function unfinished(syllables: readonly string[], { oracle }: Source): string {
  const last = syllables.at(-1)!;
  return [...syllables.slice(0, -1), last.slice(0, 1 + oracle.below(Math.max(1, last.length - 1)))].join('');
}

/** Everything with a matching reading is relevant, since letters alone are ambiguous. */
function inPinyin(
  source: Source,
  word: string | undefined,
  spell: (syllables: string[]) => string,
  pattern: keyof typeof PATTERNS,
): HeldOutQuery {
  if (word === undefined) return undefined;
  const query = spell(source.oracle.syllables(word));
  return { query, judge: source.readsAs(PATTERNS[pattern](query)) };
}
