import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { importCycles } from './cycles.ts';

function cyclesAmong(sources: Record<string, string>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'cycles-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [name, source] of Object.entries(sources)) writeFileSync(join(root, name), source);
  return importCycles([root]).map((text) => text.replaceAll(`${root}/`, ''));
}

test('reports the files of a cycle, including type imports', () => {
  const cycles = cyclesAmong({
    'a.ts': "import { b } from './b.ts';\nexport const a = b;",
    'b.ts': "import type { C } from './c.ts';\nexport const b: C = 1;",
    'c.ts': "export { a } from './a.ts';\nexport type C = number;",
  });
  expect(cycles).toEqual([expect.stringContaining('a.ts → b.ts → c.ts → a.ts')]);
});

test('accepts files that several others import', () => {
  expect(
    cyclesAmong({
      'a.ts': "import { c } from './c.ts';\nimport { b } from './b.ts';\nexport const a = b + c;",
      'b.ts': "import { c } from './c.ts';\nexport const b = c;",
      'c.ts': 'export const c = 1;',
    }),
  ).toEqual([]);
});
