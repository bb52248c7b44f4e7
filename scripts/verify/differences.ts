import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Compares two folders byte for byte. `differing` has, sorted, the files that differ or are in one folder only. */
export function differences(a: string, b: string): { files: number; differing: string[] } {
  const names = [...new Set([...filesIn(a), ...filesIn(b)])].sort();
  return { files: names.length, differing: names.filter((name) => !same(join(a, name), join(b, name))) };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function same(a: string, b: string): boolean {
  return existsSync(a) && existsSync(b) && readFileSync(a).equals(readFileSync(b));
}
