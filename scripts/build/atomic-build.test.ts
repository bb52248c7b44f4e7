import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { buildAtomically } from './atomic-build.ts';

interface Folders {
  out: string;
}

const NOW = '2026-11-28T12:00:00.000Z';
/** Higher than any process id on any system. */
const ENDED = 2 ** 30;
const printed = vi.spyOn(console, 'error').mockImplementation(() => undefined);
beforeEach(() => {
  printed.mockClear();
});
afterAll(() => {
  printed.mockRestore();
});

test('replaces the old site and leaves nothing else behind', async () => {
  const folders = withSite('old');
  expect(await buildAtomically(folders.out, NOW, writes('new'))).toBe(0);
  expect(homeOf(folders)).toBe('new');
  expect(existsSync(join(folders.out, 'old-only.html'))).toBe(false);
  expect(siblings(folders)).toEqual(['dist']);
});

test('creates the folder if there is none', async () => {
  const folders = withSite('old');
  rmSync(folders.out, { recursive: true });
  expect(await buildAtomically(folders.out, NOW, writes('first'))).toBe(0);
  expect(homeOf(folders)).toBe('first');
});

test.each<[string, (folder: string) => Promise<number>]>([
  [
    'fails',
    async (folder) => {
      await writes('half')(folder);
      return 1;
    },
  ],
  [
    'throws, as on a full disk',
    async (folder) => {
      await writes('half')(folder);
      throw new Error('ENOSPC');
    },
  ],
  [
    'leaves no home page',
    (folder) => {
      mkdirSync(folder);
      return Promise.resolve(0);
    },
  ],
  ['leaves an empty home page', writes('')],
])('keeps the old site when the build %s', async (_, make) => {
  const folders = withSite('old');
  expect(await buildAtomically(folders.out, NOW, make)).toBe(1);
  expect(homeOf(folders)).toBe('old');
  expect(siblings(folders)).toEqual(['dist']);
});

test('refuses a second build while the first runs, and names its process', async () => {
  const folders = withSite('old');
  const second = vi.fn(writes('second'));
  await buildAtomically(folders.out, NOW, async (folder) => {
    expect(await buildAtomically(folders.out, NOW, second)).toBe(3);
    return writes('first')(folder);
  });
  expect(second).not.toHaveBeenCalled();
  expect(homeOf(folders)).toBe('first');
  expect(printed.mock.calls[0]?.[0]).toContain(`进程 ${process.pid}，${NOW} 开始`);
});

test('takes over the lock of a killed build and removes its leftovers', async () => {
  const folders = withSite('old');
  writeFileSync(`${folders.out}.lock`, JSON.stringify({ pid: ENDED, host: hostname(), since: NOW }));
  mkdirSync(`${folders.out}.new-${ENDED}`);
  expect(await buildAtomically(folders.out, NOW, writes('new'))).toBe(0);
  expect(siblings(folders)).toEqual(['dist']);
});

test('respects a lock of another machine', async () => {
  const folders = withSite('old');
  writeFileSync(`${folders.out}.lock`, JSON.stringify({ pid: ENDED, host: 'another', since: NOW }));
  expect(await buildAtomically(folders.out, NOW, writes('new'))).toBe(3);
  expect(homeOf(folders)).toBe('old');
});

test('restores the old site when a build was killed between its two renames', async () => {
  const folders = withSite('old');
  const { renameSync } = await import('node:fs');
  renameSync(folders.out, `${folders.out}.old-${ENDED}`);
  expect(await buildAtomically(folders.out, NOW, () => Promise.resolve(1))).toBe(1);
  expect(homeOf(folders)).toBe('old');
});

test('keeps a symbolic link to the folder', async () => {
  const folders = withSite('old');
  const link = join(folders.out, '..', 'public');
  symlinkSync(folders.out, link);
  expect(await buildAtomically(link, NOW, writes('new'))).toBe(0);
  expect(homeOf(folders)).toBe('new');
  expect(readFileSync(join(link, 'index.html'), 'utf8')).toBe('new');
});

function withSite(text: string): Folders {
  const root = mkdtempSync(join(tmpdir(), 'build-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const out = join(root, 'dist');
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), text);
  writeFileSync(join(out, 'old-only.html'), text);
  return { out };
}

function writes(text: string) {
  return (folder: string): Promise<number> => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.html'), text);
    return Promise.resolve(0);
  };
}

const homeOf = ({ out }: Folders): string => readFileSync(join(out, 'index.html'), 'utf8');
const siblings = ({ out }: Folders): string[] => readdirSync(join(out, '..'));
