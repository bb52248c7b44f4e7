/** A text from which parsers take what they understand; what nobody takes remains. */
import type { Answer, FieldName, QuestionKind } from '../reading.ts';

export interface Problem {
  kind: QuestionKind;
  /** Chinese, what was found. */
  text: string;
  field: FieldName;
  answers: readonly Answer[];
}

/** Stands where a taken part was, so that its neighbours do not run together. */
export const GAP = '\u001f';

export class Rest {
  #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The first match, which is taken out. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    const match = pattern.exec(this.#text);
    if (match === null) return undefined;
    this.cut(match.index, match.index + match[0].length);
    return match;
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

  /** What remains, without empty brackets and stray punctuation. */
  get remainder(): string {
    return this.#text
      .replaceAll(GAP, ' ')
      .replaceAll(/\([\s,;、.-]*\)|（[\s，；、]*）|【\s*】|\[\s*\]/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .replace(/^[^()（）]*[)）]$|^[(（][^()（）]*$/, (part) => part.replaceAll(/[()（）]/g, ''))
      .replaceAll(/^[\s,;:、。，；：.·|/-]+|[\s,;:、，；：·|/-]+$/g, '')
      .trim();
  }
}
