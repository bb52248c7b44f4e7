/** Highlights what a query matched in a text, also where it was typed in pinyin, in Traditional characters or with errors. */
import type { Folding } from '../fold.ts';
import type { Term } from '../model.ts';

/** Offsets in the text as it is written; the end is exclusive. */
type Highlight = [from: number, to: number];

/** @returns ascending, neither overlapping nor adjacent */
function highlightsIn(text: string, terms: readonly Term[], folding: Folding): Highlight[] {
  const { folded, offsets } = folding.foldWithOffsets(text);
  const highlights: Highlight[] = [];
  for (const variant of new Set(terms.flatMap(({ variants }) => variants))) {
    for (let found = folded.indexOf(variant); found >= 0; found = folded.indexOf(variant, found + variant.length)) {
      highlights.push([offsets[found]!, endOf(text, offsets[found + variant.length - 1]!)]);
    }
  }
  return merged(highlights.sort((a, b) => a[0] - b[0] || a[1] - b[1]));
}

/** The text in segments: those with an odd index are highlighted. */
export function highlightSegments(text: string, terms: readonly Term[], folding: Folding): string[] {
  const ends = [0, ...highlightsIn(text, terms, folding).flat(), text.length];
  return ends.slice(1).map((end, index) => text.slice(ends[index], end));
}

/** Offset after the code point at `at`, which may take two UTF-16 units. */
const endOf = (text: string, at: number): number => at + String.fromCodePoint(text.codePointAt(at)!).length;

function merged(highlights: readonly Highlight[]): Highlight[] {
  const result: Highlight[] = [];
  for (const [from, to] of highlights) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
