import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files that are not the same, byte for byte, in both folders, or stand in one of them only; sorted. */
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
