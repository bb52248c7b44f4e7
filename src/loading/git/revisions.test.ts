import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { env } from '../../env.ts';
import { revisionsOf } from './revisions.ts';

const [FIRST, SECOND] = [1_700_000_000, 1_700_000_100];
const PATHS = new Map([
  ['site/site', 'site.json'],
  ['sources/sources', 'sources.json'],
]);

test('remembers the time of a file with the same digest, although it was unpacked again', () => {
  const content = newFolder();
  touch(content, FIRST);
  expect(revisionOfEach(content, 'a', 'b')).toEqual([FIRST, FIRST]);
  touch(content, SECOND);
  expect(revisionOfEach(content, 'a', 'changed')).toEqual([FIRST, SECOND]);
});

test('gives a file that is changed back a new time', () => {
  const content = newFolder();
  touch(content, FIRST);
  revisionOfEach(content, 'a', 'b');
  touch(content, SECOND);
  revisionOfEach(content, 'a', 'changed');
  touch(content, SECOND + 1);
  expect(revisionOfEach(content, 'a', 'b')).toEqual([FIRST, SECOND + 1]);
});

test('takes the times of the files if the manifest is damaged', () => {
  const content = newFolder();
  touch(content, FIRST);
  revisionOfEach(content, 'a', 'b');
  const manifests = join(env.CACHE_DIR!, 'revisions');
  for (const name of readdirSync(manifests)) writeFileSync(join(manifests, name), '{"si');
  touch(content, SECOND);
  expect(revisionOfEach(content, 'a', 'b')).toEqual([SECOND, SECOND]);
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'revisions-'));
  const cache = mkdtempSync(join(tmpdir(), 'cache-'));
  vi.stubEnv('CACHE_DIR', cache);
  vi.stubEnv('CODE_VERSION', 'test');
  onTestFinished(() => {
    rmSync(cache, { recursive: true });
    rmSync(folder, { recursive: true });
    vi.unstubAllEnvs();
  });
  return folder;
}

function touch(folder: string, seconds: number): void {
  for (const name of PATHS.values()) {
    writeFileSync(join(folder, name), '{}');
    utimesSync(join(folder, name), seconds, seconds);
  }
}

function revisionOfEach(folder: string, ...[site = '', sources = '']: string[]): (number | undefined)[] {
  const digests = new Map([
    ['site/site', site],
    ['sources/sources', sources],
  ]);
  const { revisions } = revisionsOf(folder, { digests, paths: PATHS });
  return [...PATHS.keys()].map((name) => revisions.get(name));
}
