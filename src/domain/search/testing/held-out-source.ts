/** Where held-out queries come from: words, names and dates drawn from the content, changed as people change them. */
import { FESTIVAL_WORDS, SOLAR_TERMS } from '../../calendar/holidays/festivals.ts';
import { dayOfNumber } from '../query/days.ts';
import type { SearchDocument } from '../index/document.ts';
import { idOf, judgeAll, judgeBy, judgeText, type Judge } from './naive.ts';
import { ageIn } from '../meanings/ages.ts';
import { sameWords } from '../meanings/same-words.ts';
import { COMMON_CHARACTERS } from '../sound/readings.ts';
import { isOnlyStopWords, withoutStopWords } from '../query/stop-words.ts';

export interface Outside {
  fold: (text: string) => string;
  /** One syllable per character. */
  syllables: (text: string) => string[];
  toTraditional: (text: string) => string;
  /** At least 0 and less than the limit. */
  below: (limit: number) => number;
  today: number;
}

export type Made = { query: string; judge: Judge } | undefined;

/** Draws from the content. */
export class Source {
  readonly documents: readonly SearchDocument[];
  readonly outside: Outside;
  readonly fold: (text: string) => string;

  constructor(documents: readonly SearchDocument[], outside: Outside) {
    this.documents = documents;
    this.outside = outside;
    this.fold = outside.fold;
  }

  pick<Value>(list: readonly Value[]): Value {
    return list[this.outside.below(list.length)]!;
  }

  document(): SearchDocument {
    return this.pick(this.documents);
  }

  /** Of a title, as the platform's dictionary cuts it. */
  words(shortest: number, longest: number, document = this.document()): string[] {
    return this.wordsOf(document.title, shortest, longest);
  }

  private wordsOf(text: string, shortest: number, longest: number): string[] {
    return [...SEGMENTER.segment(this.fold(text))]
      .map(({ segment }) => segment)
      .filter(
        (word) =>
          word.length >= shortest &&
          word.length <= longest &&
          isChinese(word) &&
          withoutStopWords(word) === word &&
          !isDateWord(word),
      );
  }

  word(shortest: number, longest: number): string | undefined {
    const words = this.words(shortest, longest);
    return words.length > 0 ? this.pick(words) : undefined;
  }

  /** Of what stands further down a page. */
  textWord(shortest: number, longest: number): string | undefined {
    const { passages, audience } = this.document();
    const texts = [...passages.map(({ text }) => text), audience].filter((text) => text !== '');
    // What is looked for as others say it, and an age, finds more than what is written so.
    const words = (texts.length > 0 ? this.wordsOf(this.pick(texts), shortest, longest) : []).filter(
      (word) => !sameWords(word, () => false) && ageIn(word) === undefined,
    );
    return words.length > 0 ? this.pick(words) : undefined;
  }

  character(): string | undefined {
    const characters = [...this.fold(this.document().title)].filter(isChinese);
    return characters.length > 0 ? this.pick(characters) : undefined;
  }

  twoWords(): string[] {
    return this.words(2, 4).slice(0, 2);
  }

  soundsLike(pattern: RegExp): Judge {
    return judgeBy((text) => pattern.test(readAloud(text, this.outside)));
  }

  wordAndSpelling(): Made {
    const [first, second] = this.twoWords();
    if (!second) return undefined;
    const letters = this.outside.syllables(second).join('');
    return { query: first! + letters, judge: judgeAll([judgeText(first!), this.soundsLike(PATTERNS.full(letters))]) };
  }

  homophone(): Made {
    const word = this.word(2, 4);
    if (word === undefined) return undefined;
    const at = this.outside.below(word.length);
    const syllables = this.outside.syllables(word);
    const others = COMMON_CHARACTERS.filter(
      (character) => character !== word[at] && this.outside.syllables(character)[0] === syllables[at],
    );
    if (others.length === 0) return undefined;
    const query = word.slice(0, at) + this.pick(others) + word.slice(at + 1);
    return this.occurs(query) || isDateWord(query)
      ? undefined
      : { query, judge: this.soundsLike(new RegExp(`;${syllables.join(';')}(?:;|$)`)) };
  }

  slip(): Made {
    const document = this.document();
    const phrases = [document.title, ...document.tags]
      .flatMap((text) => piecesOf(this.fold(text)))
      .filter((piece) => piece.length >= 4 && piece.length <= 8 && isChinese(piece));
    if (phrases.length === 0) return undefined;
    const phrase = this.pick(phrases);
    const at = 1 + this.outside.below(phrase.length - 2);
    const middle = this.pick([
      this.pick(COMMON_CHARACTERS),
      '',
      phrase[at]! + phrase[at]!,
      phrase[at]! + this.pick(COMMON_CHARACTERS),
    ]);
    const query = phrase.slice(0, at) + middle + phrase.slice(at + 1);
    return this.occurs(query) || this.isSaidInWords(query) ? undefined : { query, judge: judgeText(phrase) };
  }

  /** 一桌搓圆 for 一起搓圆 is no slip any more: words that stand together in an entry, whatever else was meant. */
  private isSaidInWords(query: string): boolean {
    const asked = withoutStopWords(query);
    if (asked !== query && this.occurs(asked)) return true;
    const words = [...SEGMENTER.segment(asked)].map(({ segment }) => segment).filter((word) => !isOnlyStopWords(word));
    return (
      words.every((word) => word.length > 1) &&
      this.documents.some((document) => {
        const texts = textsOf(document).map(this.fold);
        return words.every((word) => texts.some((text) => text.includes(word)));
      })
    );
  }

  stationAndTheme(): Made {
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

  date(): Made {
    const { sessions } = this.document();
    const upcoming = sessions.filter(({ day }) => day >= this.outside.today && day < this.outside.today + 60);
    if (upcoming.length === 0) return undefined;
    const { day } = this.pick(upcoming);
    const [, month, date] = dayOfNumber(day).split('-').map(Number);
    return {
      query: `${month!}月${date!}${this.pick(['日', '号'])}`,
      judge: ({ document }) => (document.sessions.some((session) => session.day === day) ? 2 : 0),
    };
  }

  absurd(): Made {
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

/** 腊八 asks for a day as well: dates are a kind of their own. */
export const isDateWord = (word: string): boolean =>
  /周[一二三四五六日末]|[上下本这当]个?[周月]|[今明昨后]天|[\d一二三四五六七八九十][日号月年]|[去今明]年|最近|近期|清晨|早[上晨]|[今明]晚|晚上|傍晚|[上中下]午/u.test(
    word,
  ) || [...FESTIVAL_WORDS.keys(), ...SOLAR_TERMS].some((name) => word.includes(name));

export const piecesOf = (folded: string): string[] => folded.split(/[^\p{L}\p{N}]+/u).filter((piece) => piece !== '');
const isChinese = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);

/** How the letters of a query may be read, over text read aloud. */
export const PATTERNS = {
  full: (letters: string) => new RegExp(`;${[...letters].join(';?')}`),
  initials: (letters: string) => new RegExp([...letters].map((letter) => `;${letter}[a-z]*`).join('')),
  mixed: (letters: string) => new RegExp(`;${[...letters].join('(?:[a-z]*;)?')}`),
};

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });
const aloud = new Map<string, string>();

function readAloud(text: string, { syllables }: Outside): string {
  const known = aloud.get(text);
  if (known !== undefined) return known;
  const spoken = syllables(text)
    .map((syllable) => `;${syllable}`)
    .join('');
  aloud.set(text, spoken);
  return spoken;
}
