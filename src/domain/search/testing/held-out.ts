/**
 * Queries made from the content by rule, with what the plain scan says of them. Nobody tunes on them: the same content gives
 * the same queries, new content new ones. How text is read aloud and written in Traditional characters comes from outside, so
 * that the engine's own tables are held against something else.
 */
import type { SearchDocument } from '../index/document.ts';
import { isDateWord, PATTERNS, piecesOf, Source, type Made, type Outside } from './held-out-source.ts';
import { judgeAll, judgeText } from './naive.ts';
import type { Judged } from './quality.ts';
import { isOnlyStopWords } from '../query/stop-words.ts';

export function heldOutQueries(documents: readonly SearchDocument[], outside: Outside, each = 24): Judged[] {
  return Object.entries(RULES).flatMap(([kind, rule]) => {
    const made = new Map<string, Judged>();
    for (let tries = 0; made.size < each && tries < each * 60; tries += 1) {
      const one = rule(new Source(documents, outside));
      if (one && !made.has(one.query)) made.set(one.query, { kind, ...one });
    }
    return [...made.values()];
  });
}

const RULES: Readonly<Record<string, (source: Source) => Made>> = {
  'whole title': (source) => {
    const title = source.document().title;
    return { query: title, judge: judgeAll(piecesOf(source.fold(title)).map(judgeText)) };
  },
  'two characters': (source) => literal(source.word(2, 2)),
  'one character': (source) => literal(source.character()),
  'full pinyin': (source) => spoken(source, source.word(2, 4), (syllables) => syllables.join(''), 'full'),
  'unfinished pinyin': (source) =>
    spoken(source, source.word(2, 4), (syllables) => unfinished(syllables, source), 'full'),
  initials: (source) =>
    spoken(source, source.word(3, 4), (syllables) => syllables.map(([first]) => first).join(''), 'initials'),
  'initial and pinyin': (source) =>
    spoken(source, source.word(2, 4), ([first, ...rest]) => first![0]! + rest.join(''), 'mixed'),
  'characters and pinyin': (source) => source.wordAndSpelling(),
  Traditional: (source) => {
    const word = source.word(2, 6);
    const query = word && source.outside.toTraditional(word);
    return word && query !== word && !isDateWord(word) ? { query: query!, judge: judgeText(word) } : undefined;
  },
  'same sound': (source) => source.homophone(),
  slip: (source) => source.slip(),
  'swapped words': (source) => {
    const [first, second] = source.twoWords();
    return second
      ? { query: `${second} ${first}`, judge: judgeAll([judgeText(first!), judgeText(second)]) }
      : undefined;
  },
  prefix: (source) => {
    const title = source.fold(source.document().title);
    return literal(piecesOf(title)[0]!.slice(0, 2 + source.outside.below(4)));
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
  nothing: (source) => source.absurd(),
  // Rules are drawn one after the other: what is added stands last, so that the others stay comparable.
  'words of running text': (source) => literal(source.textWord(2, 6)),
  'full pinyin of running text': (source) =>
    spoken(source, source.textWord(3, 6), (syllables) => syllables.join(''), 'full'),
};

const literal = (word: string | undefined): Made =>
  word === undefined || isOnlyStopWords(word) || isDateWord(word) ? undefined : { query: word, judge: judgeText(word) };
function unfinished(syllables: readonly string[], { outside }: Source): string {
  const last = syllables.at(-1)!;
  return [...syllables.slice(0, -1), last.slice(0, 1 + outside.below(Math.max(1, last.length - 1)))].join('');
}

/** Whatever reads so is right: the letters alone cannot tell. */
function spoken(
  source: Source,
  word: string | undefined,
  type: (syllables: string[]) => string,
  pattern: keyof typeof PATTERNS,
): Made {
  if (word === undefined) return undefined;
  const query = type(source.outside.syllables(word));
  return { query, judge: source.soundsLike(PATTERNS[pattern](query)) };
}
