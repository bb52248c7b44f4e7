import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeContent } from '../testing/content-in.ts';
import { changed } from '../testing/good-content.ts';
import { loadFromDisk } from '../from-disk.ts';

const MENU = 'menus/demo/longjiang/2026-11.json';
let content = '';
let cache = '';
const entriesFile = (): string => path.join(cache, 'entries.bin');

beforeEach(() => {
  content = mkdtempSync(path.join(tmpdir(), 'content-'));
  cache = mkdtempSync(path.join(tmpdir(), 'cache-'));
  vi.stubEnv('CACHE_DIR', cache);
  vi.stubEnv('CODE_VERSION', 'one');
  writeContent(content);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(content, { recursive: true });
  rmSync(cache, { recursive: true });
});

test('loads the same content with and without the cache', () => {
  const first = loadFromDisk(content);
  expect(loadFromDisk(content)).toEqual(first);
  expect(readFileSync(entriesFile()).length).toBeGreaterThan(0);
});

test('reads a changed file again, and says the line of a problem between entries that come from the cache', () => {
  loadFromDisk(content);
  const broken = { [MENU]: changed(MENU, '"teams": [', '"teams": ["nobody", ') };
  writeContent(content, broken);
  const [problem] = loadFromDisk(content).problems;
  expect(problem?.line).toBeGreaterThan(1);
  expect(loadFromDisk(content).problems).toEqual([problem]);
});

test.each([
  [
    'truncated',
    () => {
      writeFileSync(entriesFile(), readFileSync(entriesFile()).subarray(0, 40));
    },
  ],
  [
    'no cache',
    () => {
      writeFileSync(entriesFile(), '{}');
    },
  ],
  [
    'of another version',
    () => {
      vi.stubEnv('CODE_VERSION', 'two');
    },
  ],
])('reads all files if the cache is %s', (_, damage) => {
  const first = loadFromDisk(content);
  damage();
  expect(loadFromDisk(content)).toEqual(first);
});
