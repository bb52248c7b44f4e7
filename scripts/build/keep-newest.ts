import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Removes all entries of a folder of the cache but the `count` that were used last. */
export function keepNewest(folder: string, count: number): void {
  const usedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const paths = readdirSync(folder).map((name) => join(folder, name));
  const old = paths.sort((a, b) => usedAt(b) - usedAt(a)).slice(count);
  for (const path of old) rmSync(path, { recursive: true, force: true });
}
