/** Which scripts the pages of residents load, at once or later; all others are for the editor's page alone. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { kindOfFile, type Site } from './site.ts';

const SCRIPT_NAME = /[\w.~-]+\.js\b/g;

/** Follows every name of a script in a page or script, so that no way of loading one is missed. */
export function scriptsOfResidents({ folder, files, pages }: Site): ReadonlySet<string> {
  const byName = new Map([...files].filter((file) => file.endsWith('.js')).map((file) => [basename(file), file]));
  const named = (file: string): string[] =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(SCRIPT_NAME)].flatMap(([name]) => byName.get(name) ?? []);
  const found = new Set<string>();
  const queue = pages.filter(({ file }) => kindOfFile(file) !== 'bianji').flatMap(({ file }) => named(file));
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    queue.push(...named(file));
  }
  return found;
}
