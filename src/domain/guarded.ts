/**
 * Patterns that count only after certain text, as a lookbehind at their beginning would say. Safari has lookbehinds since 16.4
 * (March 2023), and an older one cannot load a script that holds a single one.
 */

/** A pattern, or several of them: the first match of any counts, at the same place that of the earlier pattern. */
export interface Pattern {
  exec(text: string): RegExpExecArray | null;
  test(text: string): boolean;
  matchAll(text: string): RegExpExecArray[];
  replaceAll(text: string, replacement: (match: RegExpExecArray) => string): string;
}

/** @param before matches nothing longer than `MAX_BEFORE` characters, as in `onlyAfter` */
export const notAfter = (before: RegExp, pattern: RegExp): Pattern => {
  const endsBefore = endsWith(before);
  return guarded(pattern, (text, at) => !endsBefore(text, at));
};

export const onlyAfter = (before: RegExp, pattern: RegExp): Pattern => guarded(pattern, endsWith(before));

export const anyOf = (...patterns: readonly (RegExp | Pattern)[]): Pattern =>
  new Guarded(
    patterns.flatMap((pattern) => (pattern instanceof Guarded ? pattern.parts : [partOf(pattern as RegExp)])),
  );

const MAX_BEFORE = 4;

type IsAllowed = (text: string, at: number) => boolean;

function endsWith(before: RegExp): IsAllowed {
  const atEnd = new RegExp(`(?:${before.source})$`, before.flags);
  return (text, at) => atEnd.test(text.slice(Math.max(0, at - MAX_BEFORE), at));
}

interface Part {
  /** With the flag `g`. */
  pattern: RegExp;
  isAllowed: IsAllowed;
}

const partOf = (pattern: RegExp, isAllowed: IsAllowed = () => true): Part => ({
  pattern: pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`),
  isAllowed,
});

const guarded = (pattern: RegExp, isAllowed: IsAllowed): Pattern => new Guarded([partOf(pattern, isAllowed)]);

class Guarded implements Pattern {
  readonly parts: readonly Part[];

  constructor(parts: readonly Part[]) {
    this.parts = parts;
  }

  exec(text: string): RegExpExecArray | null {
    return this.#execFrom(text, 0);
  }

  test(text: string): boolean {
    return this.parts.some((part) => execPart(part, text, 0) !== null);
  }

  matchAll(text: string): RegExpExecArray[] {
    const matches: RegExpExecArray[] = [];
    let match = this.#execFrom(text, 0);
    while (match !== null) {
      matches.push(match);
      match = this.#execFrom(text, match.index + Math.max(1, match[0].length));
    }
    return matches;
  }

  replaceAll(text: string, replacement: (match: RegExpExecArray) => string): string {
    let [replaced, end] = ['', 0];
    for (const match of this.matchAll(text)) {
      replaced += text.slice(end, match.index) + replacement(match);
      end = match.index + match[0].length;
    }
    return replaced + text.slice(end);
  }

  #execFrom(text: string, from: number): RegExpExecArray | null {
    let first: RegExpExecArray | null = null;
    for (const part of this.parts) {
      const match = execPart(part, text, from);
      if (match !== null && (first === null || match.index < first.index)) first = match;
    }
    return first;
  }
}

function execPart({ pattern, isAllowed }: Part, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  let match = pattern.exec(text);
  while (match !== null && !isAllowed(text, match.index)) {
    pattern.lastIndex = match.index + 1;
    match = pattern.exec(text);
  }
  return match;
}

/**
 * Divides a text after each mark, as `split` with a lookbehind does.
 * @param mark with the flag `g`; what must follow it is in a lookahead
 */
export function splitAfter(text: string, mark: RegExp): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const match of text.matchAll(mark)) {
    const end = match.index + match[0].length;
    if (end === text.length) break;
    parts.push(text.slice(start, end));
    start = end;
  }
  return [...parts, text.slice(start)];
}
