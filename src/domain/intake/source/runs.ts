/** Text of which parts are struck through. */

export interface Run {
  text: string;
  /** Undefined: as the cell is. */
  struck: boolean | undefined;
}

/** What is struck through no longer holds, so it is left out, unless it is the whole text: then the reader decides. */
export function visibleText(runs: readonly Run[]): { text: string; struck: boolean } {
  const written = runs.filter(({ text }) => text.trim() !== '');
  const struck = written.length > 0 && written.every((run) => run.struck);
  return { text: (struck ? runs : runs.filter((run) => !run.struck)).map(({ text }) => text).join(''), struck };
}
