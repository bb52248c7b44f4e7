/** What was searched for last. It stays on the device. */
const NAME = 'recent-searches';
const MOST = 8;

export function readRecent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(NAME) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, MOST) : [];
  } catch {
    // Storage is off inside some apps, or something else wrote there.
    return [];
  }
}

/** The latest first, each once. */
export function keepRecent(query: string): string[] {
  const text = query.trim();
  if (text === '') return readRecent();
  return write([text, ...readRecent().filter((other) => other !== text)].slice(0, MOST));
}

export const clearRecent = (): string[] => write([]);

function write(queries: string[]): string[] {
  try {
    if (queries.length > 0) localStorage.setItem(NAME, JSON.stringify(queries));
    else localStorage.removeItem(NAME);
  } catch {
    // Storage is off: they are forgotten with the page.
  }
  return queries;
}
