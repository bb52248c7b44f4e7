/** The station that distances are counted from: in the URL, for links and Back, and in local storage. */
const PARAMETER = 'from';
/** The reader's community, chosen here or on the home page. */
const STORAGE_KEY = 'place';

/** Ignores unknown keys, so that a broken link shows the whole list. */
export function readStart(search: string, keys: readonly string[]): string | undefined {
  const key = new URLSearchParams(search).get(PARAMETER) ?? '';
  return keys.includes(key) ? key : undefined;
}

export function writeStart(search: string, key: string | undefined): string {
  const params = new URLSearchParams(search);
  if (key === undefined) params.delete(PARAMETER);
  else params.set(PARAMETER, key);
  const text = params.toString().replaceAll('%2F', '/');
  return text && `?${text}`;
}

export function rememberedStart(keys: readonly string[]): string | undefined {
  try {
    const key = localStorage.getItem(STORAGE_KEY) ?? '';
    return keys.includes(key) ? key : undefined;
  } catch {
    return undefined;
  }
}

export function rememberStart(key: string | undefined): void {
  try {
    if (key === undefined) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, key);
  } catch {
    // Storage is unavailable in some apps: the start then lasts as long as the page.
  }
}
