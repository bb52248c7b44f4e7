/** Words and places that are said twice where once was meant: joined texts often begin with what the one before them ends with. */
import { metaOf, type Page } from '../page.ts';

const AGAIN = /([\p{Script=Han}\d，、]{3,})\1/gu;
/** 镇朝阳镇朝阳: with its kind a place of one character is two long. */
const PLACE_AGAIN = /(\p{Script=Han}{1,6}[省市州区县镇乡村])\1/gu;
/** Chinese doubles a measure for each one (一个庭院一个庭院) and a question word for as much as (想说多少说多少). */
const REDUPLICATION = /^一|多少|什么|怎么|[谁哪几]/u;

/** 沙龙镇沙龙镇, 来前先问，来前先问 in a text that is read. */
export function doubledIn(text: string): string[] {
  const found = [AGAIN, PLACE_AGAIN].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([all, once = '']) => ({ all, once })),
  );
  return [...new Set(found.filter(({ once }) => !REDUPLICATION.test(once)).map(({ all }) => all))];
}

const DESCRIPTIONS = ['description', 'og:title', 'og:description'];
const MIN_LENGTH = 3;

/** 会员单位 95家会员单位, 来前先问，据报道，来前先问 in what a page says of itself elsewhere. */
export function repeatedInMeta(page: Page): string[] {
  return [
    ...new Set(DESCRIPTIONS.flatMap((name) => (metaOf(page, name) ?? '').split(/[。；！？]/u)).flatMap(repeatedIn)),
  ];
}

/** Parts of a sentence that stand in it again: anywhere as a whole, or at an end of the part beside them. */
export function repeatedIn(sentence: string): string[] {
  const parts = sentence.split(/[，、：· ]+/u).map((part) => part.trim());
  return parts.filter((part, index) => {
    if (!/^\p{Script=Han}+$/u.test(part) || part.length < MIN_LENGTH) return false;
    const beside = [parts[index - 1], parts[index + 1]];
    return (
      parts.indexOf(part) < index ||
      beside.some((other) => other !== undefined && other !== part && (other.startsWith(part) || other.endsWith(part)))
    );
  });
}
