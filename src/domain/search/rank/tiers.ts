/**
 * What may a part of the query mean? Each tier gives what it understood, or nothing; the first that understands answers.
 * A tier promises that each of its wants is found somewhere in the content.
 */
import { findDateWord, type DateContext } from '../query/date-words.ts';
import type { Corpus } from '../index/corpus.ts';
import { cutGlued } from '../query/glued.ts';
import { exactly, literal, together } from './matches.ts';
import { hasAllOf } from '../query/has-all-of.ts';
import { withoutStopWords } from '../query/stop-words.ts';
import type { Repairs } from '../repair/repairs.ts';
import { byAge, saidOtherwise } from '../meanings/tiers-meanings.ts';
import { pinyin } from './tiers-letters.ts';
import type { Tier, Want } from '../query/want.ts';

export function meaningOf(part: string, corpus: Corpus, dates: DateContext): Want[] | undefined {
  const key = `${dates.today} ${part}`;
  if (!corpus.meanings.has(key)) corpus.meanings.set(key, firstMeaning(part, corpus, dates));
  return corpus.meanings.get(key);
}

const firstMeaning: Tier = (part, corpus, dates) => {
  for (const tier of isLetters(part) ? LETTER_TIERS : TEXT_TIERS) {
    const wants = tier(part, corpus, dates);
    if (wants) return wants;
  }
  return undefined;
};

const isLetters = (part: string): boolean => /^[a-z]+$/.test(part);

/** 义诊: it stands somewhere just so. A date word is also a time: 腊八. */
export const asWritten: Tier = (part, corpus, dates) => {
  const date = findDateWord(part, dates);
  const span = date?.length === part.length ? date.span : undefined;
  const found = corpus.has(part);
  if (span) return [{ source: part, texts: found && span.named ? [part] : [], span, how: 'date' }];
  return found ? [exactly(part)] : undefined;
};

/** 周六理发: a time and the rest. 清晨八断锦 and 春节巡罗 are rather slips of what is called so than something at that time; 今天理发 asks for today. */
export const withDate: Tier = (part, corpus, dates) => {
  const wants = dateAndRest(part, corpus, dates);
  if (!wants?.[0]!.span!.named) return wants && (slipOfWhole(wants, part, corpus, dates) ?? wants);
  return wants.some(({ how }) => how === 'slip')
    ? undefined
    : (slipOfWhole(wants, part, corpus, dates) ?? together(wants, corpus));
};

/** 周日亲角 is 周日相亲角 with a character left out, rather than 亲角 on a Sunday: by chance 亲角 stands somewhere, but no word is it. */
function slipOfWhole(wants: readonly Want[], part: string, corpus: Corpus, dates: DateContext): Want[] | undefined {
  if (wants.every(({ how, texts }) => how !== 'exact' || texts.every(corpus.isWord))) return undefined;
  const slip = corpus.repairs?.slip(part, corpus, dates);
  return slip?.[0]!.texts.some((text) => hasAllOf(part, text) || hasAllOf(text, part)) ? slip : undefined;
}

/** The same where nothing else is understood: 小孩周末 has both words, if nothing on that day. */
export const dateAndRest: Tier = (part, corpus, dates) => {
  const date = findDateWord(part, dates);
  if (!date) return undefined;
  const word = part.slice(date.at, date.at + date.length);
  const time: Want = { source: word, texts: [], span: date.span, how: 'date' };
  const rest = [part.slice(0, date.at), part.slice(date.at + date.length)].filter(
    (text) => withoutStopWords(text) !== '',
  );
  return allOf([[time], ...rest.map((text) => meaningOf(text, corpus, dates))]);
};

/** 哪里可以理发: a question. 怎么和孩说话 is rather a slip of all of it than a question and a slip of the rest. */
export const withoutQuestion: Tier = (part, corpus, dates) => {
  const rest = withoutStopWords(part);
  const wants = rest.length < 2 || rest === part ? undefined : meaningOf(rest, corpus, dates);
  if (!wants) return undefined;
  const isSlip = wants.some(({ how }) => how === 'slip');
  return (isSlip ? corpus.repairs?.slip(part, corpus, dates) : slipOfWhole(wants, part, corpus, dates)) ?? wants;
};

/** 集美yizhen: letters beside characters. */
export const byScript: Tier = (part, corpus, dates) => {
  const runs = part.match(/[a-z]+|[^a-z]+/g) ?? [];
  return runs.length < 2 ? undefined : allOf(runs.map((run) => meaningOf(run, corpus, dates)));
};

/** 园博环保: words without a space. */
export const glued: Tier = (part, corpus, dates) => {
  const pieces = cutGlued(part, (piece) => literal(piece, corpus));
  const wants = together(
    pieces?.map(({ text }) => exactly(text)),
    corpus,
  );
  return wants && (slipOfWhole(wants, part, corpus, dates) ?? wants);
};

/** Understands nothing until the repairs have arrived. */
const repair =
  (name: Exclude<keyof Repairs, 'suggest'>): Tier =>
  (part, corpus, dates) =>
    corpus.repairs?.[name](part, corpus, dates);

const TEXT_TIERS: readonly Tier[] = [
  saidOtherwise,
  byAge,
  asWritten,
  repair('soundsLike'),
  withDate,
  withoutQuestion,
  repair('mixed'),
  byScript,
  glued,
  repair('soundsInPart'),
  repair('slip'),
  dateAndRest,
];
const LETTER_TIERS: readonly Tier[] = [pinyin, repair('gluedLetters'), repair('keySlip')];

function allOf(wants: readonly (Want[] | undefined)[]): Want[] | undefined {
  return wants.every((want) => want !== undefined) ? wants.flat() : undefined;
}
