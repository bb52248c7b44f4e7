/** Characters that sound like the right ones. */
import type { Corpus } from '../index/corpus.ts';
import { cutGlued } from '../query/glued.ts';
import { exactly, likeliest, literal, together } from '../rank/matches.ts';
import type { Tier, Want } from '../query/want.ts';

/** 心里健康 for 心理健康, 南色周六 for 蓝色周六: three characters do not sound like a word by chance. */
export const soundsLike: Tier = (part, corpus) => {
  if (part.length < 3 || !hasHan(part)) return undefined;
  const how = HOWS.find((one) => heardAs(part, corpus, one).length > 0);
  return how && [{ source: part, texts: heardAs(part, corpus, how), how }];
};

/** 义珍 for 义诊, 义争 for 义诊; 社区义珍: one piece is written with wrong characters, the others are right. */
export const soundsInPart: Tier = (part, corpus) =>
  hasHan(part) ? (sounding(part, corpus, 'sound') ?? sounding(part, corpus, 'near')) : undefined;

const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

const HOWS = ['sound', 'near'] as const;

function sounding(part: string, corpus: Corpus, how: Sound): Want[] | undefined {
  const heard = (piece: string) =>
    heardAs(piece, corpus, how).filter((word) => piece.length > 2 || isPartlyWritten(piece, word));
  const pieces = cutGlued(
    part,
    (piece) => literal(piece, corpus) ?? (heard(piece).length > 0 ? { cost: 2 } : undefined),
  );
  const wants = pieces?.map(({ text }): Want =>
    corpus.has(text) ? exactly(text) : { source: text, texts: heard(text), how },
  );
  return (wants?.filter((want) => want.how !== 'exact').length ?? 0) > 1 ? undefined : together(wants, corpus);
}

type Sound = (typeof HOWS)[number];

/** Of two characters one is right: 理法 for 理发. When both are others it may be a word of its own: 兼职 is not 剪纸. */
const isPartlyWritten = (text: string, word: string): boolean =>
  [...text].some((character, at) => character === word[at]);

/** Words that sound like this, the likeliest first. */
export function heardAs(text: string, corpus: Corpus, how: Sound): string[] {
  const heard = how === 'sound' ? corpus.sounding(text) : corpus.soundingNearly(text);
  return likeliest(heard, corpus).filter((other) => other !== text && corpus.isWord(other));
}
