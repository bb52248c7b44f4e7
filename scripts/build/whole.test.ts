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
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { buildWhole, type Folders } from './whole.ts';

const NOW = '2026-11-28T12:00:00.000Z';
/** No process has it: the largest number of a process is lower on every system. */
const ENDED = 2 ** 30;
const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
beforeEach(() => {
  said.mockClear();
});

test('the new site takes the place of the old one, and nothing else is left', async () => {
  const folders = withSite('old');
  expect(await buildWhole(folders, NOW, writes('new'))).toBe(0);
  expect(homeOf(folders)).toBe('new');
  expect(existsSync(join(folders.out, 'gone.html'))).toBe(false);
  expect(beside(folders)).toEqual(['dist']);
});

test('the first build needs no folder', async () => {
  const folders = withSite('old');
  rmSync(folders.out, { recursive: true });
  expect(await buildWhole(folders, NOW, writes('first'))).toBe(0);
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
])('the old site stays when the build %s', async (_, make) => {
  const folders = withSite('old');
  expect(await buildWhole(folders, NOW, make)).toBe(1);
  expect(homeOf(folders)).toBe('old');
  expect(beside(folders)).toEqual(['dist']);
});

test('a second build is refused while the first is at work, and told whose it is', async () => {
  const folders = withSite('old');
  const second = vi.fn(writes('second'));
  await buildWhole(folders, NOW, async (folder) => {
    expect(await buildWhole(folders, NOW, second)).toBe(3);
    expect(await buildWhole({ ...folders, out: `${folders.out}-other` }, NOW, second)).toBe(3);
    return writes('first')(folder);
  });
  expect(second).not.toHaveBeenCalled();
  expect(homeOf(folders)).toBe('first');
  expect(said.mock.calls[0]?.[0]).toContain(`进程 ${process.pid}，${NOW} 开始`);
});

test('the lock of a build that was killed is taken over; what it left is tidied up', async () => {
  const folders = withSite('old');
  writeFileSync(`${folders.out}.lock`, JSON.stringify({ pid: ENDED, host: hostname(), since: NOW }));
  writeFileSync(`${folders.cache}.lock`, '{"pid"');
  mkdirSync(`${folders.out}.new-${ENDED}`);
  expect(await buildWhole(folders, NOW, writes('new'))).toBe(0);
  expect(beside(folders)).toEqual(['dist']);
});

test('a lock of another machine stands', async () => {
  const folders = withSite('old');
  writeFileSync(`${folders.out}.lock`, JSON.stringify({ pid: ENDED, host: 'another', since: NOW }));
  expect(await buildWhole(folders, NOW, writes('new'))).toBe(3);
  expect(homeOf(folders)).toBe('old');
});

test('killed between its two renames, a build leaves the old site where the next one finds it', async () => {
  const folders = withSite('old');
  const { renameSync } = await import('node:fs');
  renameSync(folders.out, `${folders.out}.old-${ENDED}`);
  expect(await buildWhole(folders, NOW, () => Promise.resolve(1))).toBe(1);
  expect(homeOf(folders)).toBe('old');
});

test('a link to the folder stays a link', async () => {
  const folders = withSite('old');
  const link = join(folders.out, '..', 'public');
  symlinkSync(folders.out, link);
  expect(await buildWhole({ ...folders, out: link }, NOW, writes('new'))).toBe(0);
  expect(homeOf(folders)).toBe('new');
  expect(readFileSync(join(link, 'index.html'), 'utf8')).toBe('new');
});

function withSite(text: string): Required<Folders> {
  const root = mkdtempSync(join(tmpdir(), 'build-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const out = join(root, 'dist');
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), text);
  writeFileSync(join(out, 'gone.html'), text);
  return { out, cache: join(root, 'cache') };
}

function writes(text: string) {
  return (folder: string): Promise<number> => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.html'), text);
    return Promise.resolve(0);
  };
}

const homeOf = ({ out }: Folders): string => readFileSync(join(out, 'index.html'), 'utf8');
const beside = ({ out }: Folders): string[] => readdirSync(join(out, '..'));
