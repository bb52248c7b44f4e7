/** The most similar choice; undefined if none is similar enough to suggest. */
export function nearest(word: string, choices: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const choice of choices) {
    const distance = editDistance(word.toLowerCase(), choice.toLowerCase());
    if (distance < bestDistance && distance < choice.length) [best, bestDistance] = [choice, distance];
  }
  return best;
}

/** `是不是想写 “lifa-dui”？`, or an empty text. */
export function didYouMean(word: string, choices: Iterable<string>): string {
  const guess = nearest(word, choices);
  return guess === undefined ? '' : `是不是想写 “${guess}”？`;
}

/**
 * Single-character insertions, deletions, replacements and swaps of neighbours (Damerau–Levenshtein, optimal
 * alignment).
 */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    [before, above] = [above, current];
  }
  return above[b.length] ?? 0;
}
