/** Finds import cycles, including imports of types only. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const ROOTS = ['src', 'scripts', 'e2e'];

/** @returns one message per group of files that import each other, with one cycle among them */
export function importCycles(roots: readonly string[] = ROOTS): string[] {
  const files = roots.flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(root, name)),
  );
  const imports = new Map(files.map((file) => [file, importsOf(file)]));
  const checked = new Set<string>();
  return files.flatMap((file) => {
    const cycle = cycleFrom(file, imports, checked);
    return cycle === undefined
      ? []
      : [`${cycle.join(' → ')}: an import cycle. Move what they share to a file that imports none of them.`];
  });
}

function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'));
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => join(dirname(file), fileName));
}

/**
 * Depth-first search. @param checked fully explored files; a cycle through one of them has been reported already
 * @returns the files of the first cycle found; the first file is repeated at the end
 */
function cycleFrom(
  file: string,
  imports: ReadonlyMap<string, readonly string[]>,
  checked: Set<string>,
  path: readonly string[] = [],
): string[] | undefined {
  const start = path.indexOf(file);
  if (start >= 0) return [...path.slice(start), file];
  if (checked.has(file)) return undefined;
  for (const next of imports.get(file) ?? []) {
    const cycle = cycleFrom(next, imports, checked, [...path, file]);
    if (cycle !== undefined) {
      checked.add(file);
      return cycle;
    }
  }
  checked.add(file);
  return undefined;
}
