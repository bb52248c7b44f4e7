/** Columns repeat the same texts; a pure reader need not read each of them again. */

const MAX_TEXTS = 2_000;

export function memoized<Result>(read: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    const found = results.get(text);
    if (found !== undefined || results.has(text)) return found as Result;
    if (results.size >= MAX_TEXTS) results.clear();
    const result = read(text);
    results.set(text, result);
    return result;
  };
}
