import type { Pattern } from '../guarded.ts';
import type { Slice } from './normalize.ts';

/** One kind of private data: how to find it, mask it, and replace it. */
export interface PrivacyKind {
  code: string;
  /** In an editor's words: 手机号. */
  name: string;
  /** What to do, with an example. */
  fix: string;
  /** @param plain normalized text (normalize.ts); @returns positions in it */
  find: (plain: string) => Slice[];
  /** Hides the identifying characters, so that messages do not repeat them. */
  mask: (part: string) => string;
}

/** Matches of a global pattern, or of its group named `part` where there is one. */
export function matchSlices(
  plain: string,
  pattern: RegExp | Pattern,
  accept: (match: RegExpExecArray) => boolean = () => true,
): Slice[] {
  return matchesOf(plain, pattern)
    .filter(accept)
    .map((match) => {
      const part = match.groups?.['part'] ?? match[0];
      const start = match.index + match[0].lastIndexOf(part);
      return { start, end: start + part.length };
    });
}

function matchesOf(plain: string, pattern: RegExp | Pattern): RegExpExecArray[] {
  if (!(pattern instanceof RegExp)) return pattern.matchAll(plain);
  // Most texts hold nothing, and `matchAll` copies the pattern first.
  return plain.search(pattern) < 0 ? [] : [...plain.matchAll(pattern)];
}

/** Keeps the first three and the last two characters: enough to find it again, too little to use it. */
export function maskEnds(part: string): string {
  return `${part.slice(0, 3)}****${part.slice(-2)}`;
}

/** Hides all digits and numerals: `*号楼*单元*室`. */
export function maskNumbers(part: string): string {
  return part.replaceAll(/[\d〇零一二三四五六七八九十两]+/g, '*');
}

/** Text before and after a slice, within its sentence, of at most the given lengths. */
export function contextOf(
  plain: string,
  { start, end }: Slice,
  before: number,
  after: number,
): { before: string; after: string } {
  return {
    before:
      plain
        .slice(Math.max(0, start - before), start)
        .split(/[。！？；;!?]/)
        .at(-1) ?? '',
    after: plain.slice(end, end + after).split(/[。！？；;!?]/)[0] ?? '',
  };
}
