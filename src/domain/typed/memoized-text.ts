/** Columns repeat the same texts, and a menu is checked again after each key; a pure reader need not read each of them again. */

const MAX_TEXTS = 2_000;

/** @param max texts whose results are kept; beyond, all are forgotten */
export function memoized<Result>(read: (text: string) => Result, max = MAX_TEXTS): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    const found = results.get(text);
    if (found !== undefined || results.has(text)) return found as Result;
    if (results.size >= max) results.clear();
    const result = read(text);
    results.set(text, result);
    return result;
  };
}
