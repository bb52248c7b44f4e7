import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes a file of a cache in one step: no other build reads a part of it. */
export function replaceFile(file: string, data: string | Uint8Array): void {
  const unfinished = `${file}.${String(process.pid)}`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(unfinished, data);
  renameSync(unfinished, file);
}
