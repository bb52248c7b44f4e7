import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildFindings, spaceFindings, versionFindings } from './machine.ts';

const NOW = Date.UTC(2026, 10, 16, 12);
const DAY_MS = 24 * 60 * 60 * 1000;

function builtBefore(days: number): ReturnType<typeof buildFindings> {
  const folder = mkdtempSync(join(tmpdir(), 'doctor-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const store = join(folder, 'store.json');
  writeFileSync(store, '');
  const built = (NOW - days * DAY_MS) / 1000;
  utimesSync(store, built, built);
  return buildFindings(store, NOW);
}

test('a build of last night is fine, an older one is not, and after eight weeks the site says so itself', () => {
  expect(builtBefore(1)).toEqual([]);
  expect(builtBefore(2)).toMatchObject([{ level: 'todo', found: '2天没有生成了' }]);
  expect(builtBefore(56)).toMatchObject([{ level: 'broken', found: '56天没有生成了，网站自己会说旧了' }]);
});

test('a machine that never built may be one that does not build', () => {
  expect(buildFindings('/none', NOW)).toMatchObject([{ level: 'todo' }]);
});

test('space runs out in two steps', () => {
  expect(spaceFindings('/', 3e9)).toEqual([]);
  expect(spaceFindings('/', 1e9)).toMatchObject([{ level: 'todo', found: '磁盘只剩1.0 GB' }]);
  expect(spaceFindings('/', 0.2e9)).toMatchObject([{ level: 'broken' }]);
});

test('space of a site that is not there yet is that of the folder above', () => {
  expect(spaceFindings('/none/site')).toEqual(spaceFindings('/'));
});

test.each([
  ['0.2.0', ['v0.1.0', 'v0.2.0'], undefined],
  ['0.2.0', ['v0.10.0', 'v0.9.0'], '程序是v0.2.0，有v0.10.0了'],
  ['0.3.0', ['v0.2.0'], undefined],
  ['0.2.0', ['v0.3.0-beta', 'experiment', ''], undefined],
])('version %s with the tags %j', (version, tags, found) => {
  expect(versionFindings(version, tags)[0]?.found).toBe(found);
});
