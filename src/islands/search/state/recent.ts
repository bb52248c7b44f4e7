/** Recent queries, in local storage only. */
const STORAGE_KEY = 'recent-searches';
const MAX_RECENT = 8;

export function readRecent(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((query) => typeof query === 'string').slice(0, MAX_RECENT) : [];
  } catch {
    // Storage is unavailable in some apps, or holds another value.
    return [];
  }
}

/** @returns latest first, without duplicates */
export function keepRecent(query: string): string[] {
  const text = query.trim();
  if (text === '') return readRecent();
  return store([text, ...readRecent().filter((other) => other !== text)].slice(0, MAX_RECENT));
}

export const clearRecent = (): string[] => store([]);

function store(queries: string[]): string[] {
  try {
    if (queries.length > 0) localStorage.setItem(STORAGE_KEY, JSON.stringify(queries));
    else localStorage.removeItem(STORAGE_KEY);
  } catch {
    // Storage is unavailable: the list lasts as long as the page.
  }
  return queries;
}
