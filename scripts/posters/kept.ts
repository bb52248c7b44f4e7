/** PDFs of earlier runs, by a hash of everything that goes in: what did not change is not printed again. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join('.cache', 'posters');

/** @param ingredients the page (which names its stylesheets by their content), the fonts, the browser. */
export const printName = (ingredients: readonly string[]): string => createHash('sha256').update(ingredients.join('\0')).digest('hex');

export function keptPrint(name: string): Buffer | undefined {
  const file = fileOf(name);
  return existsSync(file) ? readFileSync(file) : undefined;
}

export function keepPrint(name: string, pdf: Buffer): void {
  mkdirSync(FOLDER, { recursive: true });
  // Whoever stops the run must not leave half a file.
  writeFileSync(`${fileOf(name)}.part`, pdf);
  renameSync(`${fileOf(name)}.part`, fileOf(name));
}

const fileOf = (name: string): string => join(FOLDER, `${name}.pdf`);
