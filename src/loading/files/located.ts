/** Parsed fields that still know which line they stood on. */
export type Path = readonly PropertyKey[];

export interface Located {
  value: unknown;
  /** Line of the key or list item, or of the nearest thing around it when the field itself is missing. */
  lineOf: (path: Path) => number;
}

export interface SyntaxProblem {
  line: number;
  found: string;
  fix: string;
}

export type Parsed = Located | { problems: SyntaxProblem[] };

const FULL_WIDTH = /[：，“”‘’｛｝【】［］（）；]/;
/** What word processors and the Chinese input method put in place of a plain space. */
const WIDE_SPACE = /[\u00a0\u3000]/;

/** The commonest slip of all: punctuation typed with the Chinese input method on. */
export function fullWidthHint(line: string): string | undefined {
  const outsideQuotes = line.replaceAll(/"(?:[^"\\]|\\.)*"/g, '');
  if (WIDE_SPACE.test(outsideQuotes)) return '这一行有全角空格或网页里的不换行空格，请换成普通空格';
  const mark = FULL_WIDTH.exec(outsideQuotes)?.[0];
  return mark === undefined ? undefined : `这一行有全角标点 ${mark} ，请改成英文半角`;
}
