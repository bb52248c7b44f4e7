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

/** The commonest slip of all: punctuation typed with the Chinese input method on. */
export function fullWidthHint(line: string): string | undefined {
  const outsideQuotes = line.replaceAll(/"(?:[^"\\]|\\.)*"/g, '');
  const mark = FULL_WIDTH.exec(outsideQuotes)?.[0];
  return mark === undefined ? undefined : `这一行有全角标点 “${mark}”，请改成英文半角`;
}
