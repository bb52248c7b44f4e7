/** Stages for wrong characters that sound like the right ones. */
import { splitCompound } from '../query/compound.ts';
import { exactTerm, ifSatisfiable, literalCost, mostLikely } from '../match/terms.ts';
import type { Corpus, Stage, Term } from '../model.ts';

/** A whole word: 心里健康 for 心理健康, 南色周六 for 蓝色周六. From three characters on, equal sound is hardly ever chance. */
export const homophone: Stage = (token, corpus) => {
  if (token.length < 3 || !hasHan(token)) return undefined;
  const match = SOUND_KINDS.find((kind) => homophonesOf(token, corpus, kind).length > 0);
  return match && [{ source: token, variants: homophonesOf(token, corpus, match), match }];
};

/** One piece of a compound, the others being correct: 义珍 for 义诊, 义争 for 义诊, 社区义珍. */
export const homophonePiece: Stage = (token, corpus) =>
  hasHan(token) ? (splitWithHomophone(token, corpus, 'sound') ?? splitWithHomophone(token, corpus, 'near')) : undefined;

const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

const SOUND_KINDS = ['sound', 'near'] as const;
type SoundKind = (typeof SOUND_KINDS)[number];

const HOMOPHONE_COST = 2;

function splitWithHomophone(token: string, corpus: Corpus, match: SoundKind): Term[] | undefined {
  const homophones = (piece: string) =>
    homophonesOf(piece, corpus, match).filter((word) => piece.length > 2 || sharesCharacter(piece, word));
  const pieces = splitCompound(
    token,
    (piece) => literalCost(piece, corpus) ?? (homophones(piece).length > 0 ? { cost: HOMOPHONE_COST } : undefined),
  );
  const terms = pieces?.map(({ text }): Term =>
    corpus.contains(text) ? exactTerm(text) : { source: text, variants: homophones(text), match },
  );
  return (terms?.filter((term) => term.match !== 'exact').length ?? 0) > 1 ? undefined : ifSatisfiable(terms, corpus);
}

/** Of two characters one must be right, as in 理法 for 理发: with both wrong it may be a word of its own, as 兼职 is not 剪纸. */
const sharesCharacter = (piece: string, word: string): boolean =>
  [...piece].some((character, at) => character === word[at]);

/** Other words of the content with the same sound, most likely first. */
export function homophonesOf(text: string, corpus: Corpus, match: SoundKind): string[] {
  const counts = match === 'sound' ? corpus.homophones(text) : corpus.nearHomophones(text);
  return mostLikely(counts, corpus).filter((other) => other !== text && corpus.isWord(other));
}
