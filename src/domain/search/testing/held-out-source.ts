/** Draws held-out queries from the content: words, names and dates, with the variations and errors of people typing. */
import { FESTIVAL_WORDS, SOLAR_TERMS } from '../../calendar/holidays/festivals.ts';
import { dayOfNumber } from '../query/day-number.ts';
import type { SearchDocument } from '../index/document.ts';
import { idOf, judgeAll, judgeBy, judgeText, type RelevanceJudge } from './relevance.ts';
import { ageIn } from '../match/ages.ts';
import { synonymsOf } from '../match/synonyms.ts';
import { COMMON_CHARACTERS } from '../phonetics/romanizer.ts';
import { isAllStopWords, stripStopWords } from '../query/stop-words.ts';

/** Independent of the engine's own tables. */
export interface Oracle {
  fold: (text: string) => string;
  /** One syllable per character. */
  syllables: (text: string) => string[];
  toTraditional: (text: string) => string;
  /** Random integer from 0 to `limit - 1`. */
  below: (limit: number) => number;
  /** Day number. */
  today: number;
}

/** Undefined where a draw is unsuitable. */
export type HeldOutQuery = { query: string; judge: RelevanceJudge } | undefined;

export class Source {
  readonly documents: readonly SearchDocument[];
  /** Concepts have hand-written queries instead: each would change all that is drawn after it. */
  private readonly drawn: readonly SearchDocument[];
  readonly oracle: Oracle;
  readonly fold: (text: string) => string;

  constructor(documents: readonly SearchDocument[], oracle: Oracle) {
    this.documents = documents;
    this.drawn = documents.filter(({ kind }) => kind !== 'concept');
    this.oracle = oracle;
    this.fold = oracle.fold;
  }

  pick<Value>(list: readonly Value[]): Value {
    return list[this.oracle.below(list.length)]!;
  }

  document(): SearchDocument {
    return this.pick(this.drawn);
  }

  /** Words of a title, as Intl.Segmenter segments it. */
  words(minLength: number, maxLength: number, document = this.document()): string[] {
    return this.wordsOf(document.title, minLength, maxLength);
  }

  private wordsOf(text: string, minLength: number, maxLength: number): string[] {
    return [...SEGMENTER.segment(this.fold(text))]
      .map(({ segment }) => segment)
      .filter(
        (word) =>
          word.length >= minLength &&
          word.length <= maxLength &&
          isHan(word) &&
          stripStopWords(word) === word &&
          !isDateExpression(word),
      );
  }

  word(minLength: number, maxLength: number): string | undefined {
    const words = this.words(minLength, maxLength);
    return words.length > 0 ? this.pick(words) : undefined;
  }

  /** A word of running text. */
  textWord(minLength: number, maxLength: number): string | undefined {
    const { passages, audience } = this.document();
    const texts = [...passages.map(({ text }) => text), audience].filter((text) => text !== '');
    // Synonyms and ages find more than documents with the word itself.
    const words = (texts.length > 0 ? this.wordsOf(this.pick(texts), minLength, maxLength) : []).filter(
      (word) => !synonymsOf(word, () => false) && ageIn(word) === undefined,
    );
    return words.length > 0 ? this.pick(words) : undefined;
  }

  character(): string | undefined {
    const characters = [...this.fold(this.document().title)].filter(isHan);
    return characters.length > 0 ? this.pick(characters) : undefined;
  }

  twoWords(): string[] {
    return this.words(2, 4).slice(0, 2);
  }

  readsAs(pattern: RegExp): RelevanceJudge {
    return judgeBy((text) => pattern.test(transcribe(text, this.oracle)));
  }

  wordAndPinyin(): HeldOutQuery {
    const [first, second] = this.twoWords();
    if (!second) return undefined;
    const letters = this.oracle.syllables(second).join('');
    return { query: first! + letters, judge: judgeAll([judgeText(first!), this.readsAs(PATTERNS.full(letters))]) };
  }

  homophone(): HeldOutQuery {
    const word = this.word(2, 4);
    if (word === undefined) return undefined;
    const at = this.oracle.below(word.length);
    const syllables = this.oracle.syllables(word);
    const others = COMMON_CHARACTERS.filter(
      (character) => character !== word[at] && this.oracle.syllables(character)[0] === syllables[at],
    );
    if (others.length === 0) return undefined;
    const query = word.slice(0, at) + this.pick(others) + word.slice(at + 1);
    return this.occurs(query) || isDateExpression(query)
      ? undefined
      : { query, judge: this.readsAs(new RegExp(`;${syllables.join(';')}(?:;|$)`)) };
  }

  typo(): HeldOutQuery {
    const document = this.document();
    const phrases = [document.title, ...document.tags]
      .flatMap((text) => piecesOf(this.fold(text)))
      .filter((piece) => piece.length >= 4 && piece.length <= 8 && isHan(piece));
    if (phrases.length === 0) return undefined;
    const phrase = this.pick(phrases);
    const at = 1 + this.oracle.below(phrase.length - 2);
    const middle = this.pick([
      this.pick(COMMON_CHARACTERS),
      '',
      phrase[at]! + phrase[at]!,
      phrase[at]! + this.pick(COMMON_CHARACTERS),
    ]);
    const query = phrase.slice(0, at) + middle + phrase.slice(at + 1);
    return this.occurs(query) || this.hasLiteralMatch(query) ? undefined : { query, judge: judgeText(phrase) };
  }

  /** Whether the altered text consists of words that occur together in a document, so that it is not a typo: 一桌搓圆 for 一起搓圆. */
  private hasLiteralMatch(query: string): boolean {
    const stripped = stripStopWords(query);
    if (stripped !== query && this.occurs(stripped)) return true;
    const words = [...SEGMENTER.segment(stripped)]
      .map(({ segment }) => segment)
      .filter((word) => !isAllStopWords(word));
    return (
      words.every((word) => word.length > 1) &&
      this.documents.some((document) => {
        const texts = textsOf(document).map(this.fold);
        return words.every((word) => texts.some((text) => text.includes(word)));
      })
    );
  }

  stationAndTheme(): HeldOutQuery {
    const activity = this.document();
    const owner = this.documents.find(
      (document) => activity.kind === 'activity' && idOf(document) === activity.links[0],
    );
    const place = /^(.{2,4}?)(?:社区|村|镇|街道)/u.exec(owner?.title ?? '')?.[1];
    const [theme] = this.words(2, 4, activity);
    return place && theme
      ? { query: `${place} ${theme}`, judge: judgeAll([judgeText(this.fold(place)), judgeText(theme)]) }
      : undefined;
  }

  date(): HeldOutQuery {
    const { sessions } = this.document();
    const upcoming = sessions.filter(({ day }) => day >= this.oracle.today && day < this.oracle.today + 60);
    if (upcoming.length === 0) return undefined;
    const { day } = this.pick(upcoming);
    const [, month, date] = dayOfNumber(day).split('-').map(Number);
    return {
      query: `${month!}月${date!}${this.pick(['日', '号'])}`,
      judge: ({ document }) => (document.sessions.some((session) => session.day === day) ? 2 : 0),
    };
  }

  absurd(): HeldOutQuery {
    const query = Array.from({ length: 4 }, () => this.pick(COMMON_CHARACTERS)).join('');
    const pairs = [0, 1, 2].map((at) => query.slice(at, at + 2));
    return pairs.some((pair) => this.occurs(pair)) ? undefined : { query, judge: () => 0 };
  }

  occurs(text: string): boolean {
    return this.documents.some((document) => textsOf(document).some((one) => this.fold(one).includes(text)));
  }
}

const textsOf = ({ title, alias, place, tags, passages, audience }: SearchDocument): string[] => [
  title,
  alias,
  place,
  ...tags,
  ...passages.map(({ text }) => text),
  audience,
];

/** Such words are also resolved as dates, which have a rule of their own. */
export const isDateExpression = (word: string): boolean =>
  /周[一二三四五六日末]|[上下本这当]个?[周月]|[今明昨后]天|[\d一二三四五六七八九十][日号月年]|[去今明]年|最近|近期|清晨|早[上晨]|[今明]晚|晚上|傍晚|[上中下]午/u.test(
    word,
  ) || [...FESTIVAL_WORDS.keys(), ...SOLAR_TERMS].some((name) => word.includes(name));

export const piecesOf = (folded: string): string[] => folded.split(/[^\p{L}\p{N}]+/u).filter((piece) => piece !== '');
const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);

/** Patterns of letters over a transcript. */
export const PATTERNS = {
  full: (letters: string) => new RegExp(`;${[...letters].join(';?')}`),
  initials: (letters: string) => new RegExp([...letters].map((letter) => `;${letter}[a-z]*`).join('')),
  mixed: (letters: string) => new RegExp(`;${[...letters].join('(?:[a-z]*;)?')}`),
};

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });
const transcripts = new Map<string, string>();

/** `;yi;zhen` of 义诊. */
function transcribe(text: string, { syllables }: Oracle): string {
  const cached = transcripts.get(text);
  if (cached !== undefined) return cached;
  const transcript = syllables(text)
    .map((syllable) => `;${syllable}`)
    .join('');
  transcripts.set(text, transcript);
  return transcript;
}
