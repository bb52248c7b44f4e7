/** Parsed fields with their lines in the file. */
export type Path = readonly PropertyKey[];

export interface Located {
  value: unknown;
  /** Line of the key or list item, or of its nearest parent if it is missing. */
  lineOf: (path: Path) => number;
}

export interface SyntaxProblem {
  line: number;
  found: string;
  fix: string;
}

export type Parsed = Located | { problems: SyntaxProblem[] };

const FULL_WIDTH = /[：，“”‘’｛｝【】［］（）；]/;
/** Spaces typed by word processors and Chinese input methods. */
const WIDE_SPACE = /[\u00a0\u3000]/;

/** Full-width punctuation, typed with a Chinese input method: the most common mistake of all. */
export function fullWidthHint(line: string): string | undefined {
  const outsideQuotes = line.replaceAll(/"(?:[^"\\]|\\.)*"/g, '');
  if (WIDE_SPACE.test(outsideQuotes)) return '这一行有全角空格或网页里的不换行空格，请换成普通空格';
  const mark = FULL_WIDTH.exec(outsideQuotes)?.[0];
  return mark === undefined ? undefined : `这一行有全角标点 ${mark} ，请改成英文半角`;
}
