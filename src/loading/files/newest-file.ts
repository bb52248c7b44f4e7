import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** @returns the newest modification time below the folder, in milliseconds since 1970; 0 if it has no files */
export function newestFile(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    // The content may be a repository of its own, whose .git folder does not count.
    .filter((entry) => entry.isFile() && !path.relative(folder, entry.parentPath).split(path.sep).includes('.git'));
  const times = files.map(({ parentPath, name }) => statSync(path.join(parentPath, name)).mtimeMs);
  return times.reduce((latest, time) => Math.max(latest, time), 0);
}
