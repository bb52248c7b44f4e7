/** A text from which parsers take the parts that they understand; the rest remains. */
import type { Answer, FieldName, QuestionKind } from '../reading.ts';

export interface Problem {
  kind: QuestionKind;
  /** Chinese, what was found. */
  text: string;
  field: FieldName;
  answers: readonly Answer[];
}

/** Replaces a taken part, so that its neighbours do not run together. */
export const GAP = '\u001f';

/** Words that belonged to a date or a time that was taken. */
const BEARING_WORDS = new RegExp(
  `${GAP}[ )]*(?:之?前后?|之?后|左右|起|开始|止|为止|或|至|到|两天|三天|除外|当天)(?=[${GAP}) ,;]|$)`,
  'g',
);

export class Rest {
  #text: string;
  readonly #asides: string[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** The first match, which is taken out. */
  take(pattern: Pick<RegExp, 'exec'>): RegExpExecArray | undefined {
    const match = pattern.exec(this.#text);
    if (match === null) return undefined;
    this.cut(match.index, match.index + match[0].length);
    return match;
  }

  /** Takes out all matches of a pattern without the flag `g`, and keeps them for the notes. */
  setAside(pattern: RegExp): void {
    for (let match = pattern.exec(this.#text); match !== null; match = pattern.exec(this.#text))
      this.keepAside(match.index, match[0].length);
  }

  keepAside(start: number, length: number): void {
    this.#asides.push(trimmed(this.#text.slice(start, start + length).replaceAll(GAP, ' ')));
    this.cut(start, start + length);
  }

  replace(pattern: RegExp, replacement: string | ((written: string, ...parts: unknown[]) => string)): void {
    this.#text = this.#text.replace(pattern, replacement as string);
  }

  test(pattern: RegExp): boolean {
    return pattern.test(this.#text);
  }

  cut(start: number, end: number): void {
    this.#text = `${this.#text.slice(0, start)}${GAP}${this.#text.slice(end)}`;
  }

  get text(): string {
    return this.#text;
  }

  get asides(): readonly string[] {
    return this.#asides;
  }

  /** What remains, without empty brackets and stray punctuation, and what was set aside. */
  get remainder(): string {
    const rest = trimmed(
      this.#text
        .replaceAll(BEARING_WORDS, ' ')
        .replaceAll(GAP, ' ')
        .replaceAll(/\([\s,;、.-]*\)|（[\s，；、]*）|【\s*】|\[\s*\]/g, ' ')
        .replaceAll(/\s+/g, ' '),
    );
    return [rest, ...this.#asides].filter((part) => part !== '').join('，');
  }
}

/** Without stray punctuation at both ends and without half a pair of brackets. */
function trimmed(text: string): string {
  return text
    .trim()
    .replace(/^[^()（）]*[)）]$|^[(（][^()（）]*$/, (part) => part.replaceAll(/[()（）]/g, ''))
    .replaceAll(/^[\s,;:、。，；：.·|/-]+|[\s,;:、，；：·|/-]+$/g, '')
    .trim();
}
