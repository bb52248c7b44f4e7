/** From which station: in the address, so that a link can be sent and Back works, and remembered on this device only. */
const NAME = 'from';
const STORED = 'nearby-from';

/** Unknown keys are dropped: a link that was typed wrong shows the whole list. */
export function readStart(search: string, known: readonly string[]): string | undefined {
  const key = new URLSearchParams(search).get(NAME) ?? '';
  return known.includes(key) ? key : undefined;
}

export function writeStart(search: string, key: string | undefined): string {
  const query = new URLSearchParams(search);
  if (key === undefined) query.delete(NAME);
  else query.set(NAME, key);
  const text = query.toString().replaceAll('%2F', '/');
  return text && `?${text}`;
}

export function rememberedStart(known: readonly string[]): string | undefined {
  try {
    const key = localStorage.getItem(STORED) ?? '';
    return known.includes(key) ? key : undefined;
  } catch {
    return undefined;
  }
}

export function rememberStart(key: string | undefined): void {
  try {
    if (key === undefined) localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, key);
  } catch {
    // Storage is off inside some apps: the choice then holds for this page only.
  }
}
