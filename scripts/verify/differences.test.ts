import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { differences } from './differences.ts';

it('lists files that differ and files in one folder only', () => {
  const root = mkdtempSync(join(tmpdir(), 'differences-'));
  for (const folder of ['a', 'b']) {
    mkdirSync(join(root, folder, 'deep'), { recursive: true });
    writeFileSync(join(root, folder, 'deep', 'same.html'), 'x');
    writeFileSync(join(root, folder, 'other.html'), folder);
  }
  writeFileSync(join(root, 'b', 'new.html'), '');
  expect(differences(join(root, 'a'), join(root, 'b'))).toEqual({ files: 3, differing: ['new.html', 'other.html'] });
});
