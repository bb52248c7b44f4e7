import type { Slice } from './reading.ts';

/** What identifies a private person, and what to write in its place. */
export interface PrivacyKind {
  code: string;
  /** As an editor would say it: 手机号. */
  name: string;
  /** What to do, with a right example. */
  fix: string;
  /** Positions in the folded text. */
  find: (plain: string) => Slice[];
  /** The found part with what identifies hidden, so that a message never repeats it. */
  mask: (part: string) => string;
}

/** Where `pattern` (with the flag g) matches; `group` is the named part that counts, if there is one. */
export function slicesOf(
  plain: string,
  pattern: RegExp,
  accept: (match: RegExpExecArray) => boolean = () => true,
): Slice[] {
  return [...plain.matchAll(pattern)].filter(accept).map((match) => {
    const part = match.groups?.['part'] ?? match[0];
    const start = match.index + match[0].lastIndexOf(part);
    return { start, end: start + part.length };
  });
}

/** The first three and the last two characters stay: enough to find it again, too little to use it. */
export function maskEnds(part: string): string {
  return `${part.slice(0, 3)}****${part.slice(-2)}`;
}

/** All digits and numerals hidden: `*号楼*单元*室`. */
export function maskNumbers(part: string): string {
  return part.replaceAll(/[\d〇零一二三四五六七八九十两]+/g, '*');
}

/** The words on both sides of a slice, not across the end of a sentence. */
export function around(
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
