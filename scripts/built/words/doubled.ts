/** Finds words and places that are repeated by mistake, as happens where texts are joined. */
import { metaOf, type Page } from '../page.ts';

const AGAIN = /([\p{Script=Han}\d，、]{3,})\1/gu;
/** 镇朝阳镇朝阳. Shorter than AGAIN allows, because a place name of one character with its kind has two. */
const PLACE_AGAIN = /(\p{Script=Han}{1,6}[省市州区县镇乡村])\1/gu;
/**
 * Grammatical repetition: a measure word for “each one” (一个庭院一个庭院), a question word for “as much as” (想说多少说多少). And digits of a
 * telephone number, in words.
 */
const REDUPLICATION = /^一|多少|什么|怎么|[谁哪几]|^[零幺二三四五六七八九，]+$/u;

/** Immediate repetition in a text: 沙龙镇沙龙镇; 来前先问，来前先问. */
export function doubledIn(text: string): string[] {
  const found = [AGAIN, PLACE_AGAIN].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([all, once = '']) => ({ all, once })),
  );
  return [...new Set(found.filter(({ once }) => !REDUPLICATION.test(once)).map(({ all }) => all))];
}

const DESCRIPTIONS = ['description', 'og:title', 'og:description'];
const MIN_LENGTH = 3;

/** Repetition within a sentence of the page's meta descriptions: 会员单位 95家会员单位. */
export function repeatedInMeta(page: Page): string[] {
  return [
    ...new Set(DESCRIPTIONS.flatMap((name) => (metaOf(page, name) ?? '').split(/[。；！？]/u)).flatMap(repeatedIn)),
  ];
}

/** Parts of a sentence that occur in it again: as another part, or at an end of a neighbouring part. */
export function repeatedIn(sentence: string): string[] {
  const parts = sentence.split(/[，、：· ]+/u).map((part) => part.trim());
  return parts.filter((part, index) => {
    if (!/^\p{Script=Han}+$/u.test(part) || part.length < MIN_LENGTH) return false;
    const neighbours = [parts[index - 1], parts[index + 1]];
    return (
      parts.indexOf(part) < index ||
      neighbours.some(
        (other) => other !== undefined && other !== part && (other.startsWith(part) || other.endsWith(part)),
      )
    );
  });
}
