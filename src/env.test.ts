import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { env } from './env.ts';

test('docs/commands.md lists every variable, and no other', () => {
  const rows = readFileSync('docs/commands.md', 'utf8').matchAll(/^\| `([A-Z][A-Z0-9_]+)` \|/gm);
  expect([...rows].map(([, name]) => name).sort()).toEqual(Object.keys(env).sort());
});
