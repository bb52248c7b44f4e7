/**
 * Reads a line of text from left to right, skipping spaces. Every `take…` either consumes its match or leaves the
 * position unchanged. `reach` is the furthest position of a failed match, where the mistake in the text is likely to
 * be.
 */
export class Scanner {
  at = 0;
  reach = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = halfWidthDigits(text);
    this.moveTo(0);
  }

  get atEnd(): boolean {
    return this.miss(this.at >= this.text.length);
  }

  /** Consumes the longest of the words that matches here. */
  take(...words: readonly string[]): boolean {
    const lengths = words.filter((word) => this.text.startsWith(word, this.at)).map((word) => word.length);
    const found = this.miss(lengths.length > 0);
    if (found) this.moveTo(this.at + Math.max(...lengths));
    return found;
  }

  /** Consumes the longest word of the table that matches here and returns its value. */
  takeFrom<Value>(table: ReadonlyMap<string, Value>): Value | undefined {
    const longest = Math.min(LONGEST_WORD, this.text.length - this.at);
    for (let length = longest; length > 0; length -= 1) {
      const value = table.get(this.text.slice(this.at, this.at + length));
      if (value === undefined) continue;
      this.moveTo(this.at + length);
      return value;
    }
    this.miss(false);
    return undefined;
  }

  /** Consumes digits that form a number from `min` to `max`, both inclusive. */
  takeDigits(min: number, max: number): number | undefined {
    const digits = /^\d+/.exec(this.text.slice(this.at))?.[0];
    const value = Number(digits);
    if (!this.miss(digits !== undefined && value >= min && value <= max)) return undefined;
    this.moveTo(this.at + (digits?.length ?? 0));
    return value;
  }

  /** Whether the last consumed character matches. */
  follows(pattern: RegExp): boolean {
    return pattern.test(this.text.slice(0, this.at).trimEnd().at(-1) ?? '');
  }

  /** Returns the result of `read`; restores the position where that is undefined or false. */
  attempt<Value>(read: (scanner: Scanner) => Value): Value {
    const start = this.at;
    const value = read(this);
    if (value !== undefined && value !== false) return value;
    this.at = start;
    this.miss(false);
    return value;
  }

  /** Lookahead: restores both position and reach. */
  sees(read: (scanner: Scanner) => boolean): boolean {
    const { at, reach } = this;
    const seen = read(this);
    [this.at, this.reach] = [at, reach];
    return seen;
  }

  private moveTo(position: number): void {
    this.at = position;
    while (this.at < this.text.length && this.text.charAt(this.at).trim() === '') this.at += 1;
  }

  private miss(found: boolean): boolean {
    if (!found) this.reach = Math.max(this.reach, this.at);
    return found;
  }
}

/** Characters; at least as long as any word of the tables. */
const LONGEST_WORD = 8;

/** Keeps the length, so that positions in the result are positions in the text. */
function halfWidthDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
