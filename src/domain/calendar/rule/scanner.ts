/**
 * Reads a line of text from left to right. Every `take…` either moves past what it takes or leaves the place as it was;
 * spaces between words never matter. `reach` is the furthest place where something was looked for in vain, which is
 * where a reader should look for the mistake.
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

  /** Takes the longest of these words that stands here. */
  take(...words: readonly string[]): boolean {
    const lengths = words.filter((word) => this.text.startsWith(word, this.at)).map((word) => word.length);
    const found = this.miss(lengths.length > 0);
    if (found) this.moveTo(this.at + Math.max(...lengths));
    return found;
  }

  /** The value of the longest word of the table that stands here. */
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

  /** Digits that make a number between the two, both included. */
  takeDigits(min: number, max: number): number | undefined {
    const digits = /^\d+/.exec(this.text.slice(this.at))?.[0];
    const value = Number(digits);
    if (!this.miss(digits !== undefined && value >= min && value <= max)) return undefined;
    this.moveTo(this.at + (digits?.length ?? 0));
    return value;
  }

  /** Whether the character that was taken last is such a one. */
  before(pattern: RegExp): boolean {
    return pattern.test(this.text.slice(0, this.at).trimEnd().at(-1) ?? '');
  }

  /** What `read` gives; where it gives nothing (or false), the scanner stands where it stood before. */
  attempt<Value>(read: (scanner: Scanner) => Value): Value {
    const start = this.at;
    const value = read(this);
    if (value !== undefined && value !== false) return value;
    this.at = start;
    this.miss(false);
    return value;
  }

  /** Looks ahead: neither the place nor the reach changes. */
  sees(read: (scanner: Scanner) => boolean): boolean {
    const { at, reach } = this;
    const seen = read(this);
    [this.at, this.reach] = [at, reach];
    return seen;
  }

  private moveTo(place: number): void {
    this.at = place;
    while (this.at < this.text.length && this.text.charAt(this.at).trim() === '') this.at += 1;
  }

  private miss(found: boolean): boolean {
    if (!found) this.reach = Math.max(this.reach, this.at);
    return found;
  }
}

/** No word of any table is longer. */
const LONGEST_WORD = 8;

/** One character for one, so that places in the folded text are places in the text. */
function halfWidthDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
