/** Many short texts as one string with the place where each begins: looking through them is one pass of the engine's own `indexOf`. */
export interface Lines {
  /** Folded; a line break after every line. */
  text: string;
  /** Where each line begins, and where one after the last would. */
  starts: Int32Array;
}

/** One text of every record: what several have in common is scanned once. */
export interface Field {
  lines: Lines;
  /** The line of each record. */
  of: Int32Array;
}

export function linesOf(lines: readonly string[], fold: (text: string) => string): Lines {
  const text = `${fold(lines.join('\n'))}\n`;
  const starts = new Int32Array(lines.length + 1);
  for (let line = 1; line <= lines.length; line += 1) starts[line] = text.indexOf('\n', starts[line - 1]) + 1;
  return { text, starts };
}

export function fieldOf(texts: readonly string[], fold: (text: string) => string): Field {
  const numbers = new Map<string, number>();
  const of = Int32Array.from(texts, (text) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  });
  return { lines: linesOf([...numbers.keys()], fold), of };
}

export const lineLength = ({ starts }: Lines, line: number): number => starts[line + 1]! - starts[line]! - 1;

/** Every line that has the needle, once, with the place of its first appearance in the line. */
export function eachLine(lines: Lines, needle: string, visit: (line: number, at: number) => void): void {
  const { text, starts } = lines;
  let line = 0;
  for (let found = text.indexOf(needle); found >= 0; found = text.indexOf(needle, starts[line + 1])) {
    line = lineAt(starts, found, line);
    visit(line, found - starts[line]!);
  }
}

/** The line in which a place of the text lies, at or after `from`. */
export function lineAt(starts: Int32Array, place: number, from = 0): number {
  let low = from;
  // The next match is mostly near.
  let step = 1;
  while (low + step < starts.length && starts[low + step]! <= place) {
    low += step;
    step *= 2;
  }
  let high = Math.min(starts.length - 1, low + step);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= place) low = middle;
    else high = middle;
  }
  return low;
}
