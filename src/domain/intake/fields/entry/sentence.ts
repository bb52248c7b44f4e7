/** Whole sentences: 在社区三楼举办“迎新春 写春联”活动. */
import { GAP } from '../rest.ts';

export interface Parts {
  title?: string;
  place?: string;
  notes: string[];
}

const VERB = '(?:举办|开展|举行|组织|召开|进行|开设|放映|播放)';
const PLACE = `(?:[在于]([^${GAP},;。!?“”"'()]{2,20}?))?`;
const QUOTED = `(?:一场|首场|第[一二三四五六七八九十\\d]{1,2}[场期次])?(?:以)?[“"「]([^”"」]{2,30})[”"」](?:为主题)?(?:的)?[^${GAP},;。!?()]{0,10}`;
const PLAIN = `([^${GAP},;。!?“”"()| ][^${GAP},;。!?“”"()|]{2,29})`;
const ADVERBS = '(?:将|拟|联合|集中|统一|现场|免费)*';
/** Without a place, the verb is too common in titles (电影放映) to begin a name without quotation marks. */
const SENTENCE = new RegExp(
  `${PLACE}${ADVERBS}${VERB}${QUOTED}|${PLACE.slice(0, -1)}${ADVERBS}${VERB}${PLAIN}|(?:将|拟)${VERB}${PLAIN}`,
);
const TEACHES = new RegExp(
  `[在于]([^${GAP},;。!?“”"()]{2,14}?)((?:教大家|带大家|给大家|免费|放(?:映)?)[^${GAP},;。!?()]{2,20})`,
);

/** @returns the parts of the sentence and the text around it, undefined for other texts */
export function sentenceParts(text: string): { parts: Partial<Parts>; rest: string } | undefined {
  const match = SENTENCE.exec(text) ?? TEACHES.exec(text);
  if (match === null || match.index > MAX_BEFORE) return undefined;
  const [whole = '', ...groups] = match as readonly (string | undefined)[];
  const [place, title] = groups.length === 2 ? groups : placeAndTitle(groups);
  if (title === undefined || /^[了过完]/.test(title)) return undefined;
  const name = title.replace(/(?:志愿服务)?(?:主题)?活动$/, (ending) =>
    title.length - ending.length >= 4 ? '' : ending,
  );
  return {
    parts: { title: name, ...(place === undefined ? {} : { place: place.replace(/(?:那边|这边)$/, '') }) },
    rest: `${text.slice(0, match.index)}${GAP}${text.slice(match.index + whole.length)}`,
  };
}

const placeAndTitle = ([place, quoted, other, plain, only]: readonly (string | undefined)[]): (
  string | undefined
)[] => [place ?? other, (quoted ?? plain ?? only)?.trim()];

const MAX_BEFORE = 60;
