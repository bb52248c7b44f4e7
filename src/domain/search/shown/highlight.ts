/** Which part of a text was meant: also where the query was typed in pinyin, written in Traditional characters, or written wrong. */
import type { Folder } from '../fold.ts';
import type { Want } from '../query/want.ts';

/** Places in the text as it is written, the end not included; ascending, never touching. */
export type Mark = [from: number, to: number];

export function marksIn(text: string, wants: readonly Want[], folder: Folder): Mark[] {
  const { folded, origins } = folder.foldAligned(text);
  const marks: Mark[] = [];
  for (const wanted of new Set(wants.flatMap(({ texts }) => texts))) {
    for (let found = folded.indexOf(wanted); found >= 0; found = folded.indexOf(wanted, found + wanted.length)) {
      marks.push([origins[found]!, endOf(text, origins[found + wanted.length - 1]!)]);
    }
  }
  return joined(marks.sort((a, b) => a[0] - b[0] || a[1] - b[1]));
}

/** The text in pieces, every other one marked: the first is not. For markup. */
export function markedPieces(text: string, wants: readonly Want[], folder: Folder): string[] {
  const ends = [0, ...marksIn(text, wants, folder).flat(), text.length];
  return ends.slice(1).map((end, index) => text.slice(ends[index], end));
}

/** Behind the character that begins there, which may be two UTF-16 units. */
const endOf = (text: string, at: number): number => at + String.fromCodePoint(text.codePointAt(at)!).length;

function joined(marks: readonly Mark[]): Mark[] {
  const result: Mark[] = [];
  for (const [from, to] of marks) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
