import { mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeContent } from './testing/content-in.ts';
import { changed, GOOD_CONTENT } from './testing/good-content.ts';

const STATION = 'stations/demo/longjiang.md';
const BROKEN = { [STATION]: changed(STATION, 'level: 站', 'level: 战') };
let folder = '';
/** Seconds since 1970; later than all files of the test. */
let edited = 4e9;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'content-'));
  vi.stubEnv('CONTENT_DIR', folder);
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test('rejects content with a problem, and names it', async () => {
  writeContent(folder, BROKEN);
  await expect((await import('./world.ts')).loadWorld()).rejects.toThrow(
    /内容检查没有通过：\n.*longjiang\.md:3 {2}层级\(level\)：写的是 “战”/,
  );
});

test('in development reads again after a change; logs a problem and keeps the last valid content until it is fixed', async () => {
  vi.stubEnv('DEV', true);
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { loadWorld } = await import('./world.ts');
  writeContent(folder);
  const first = await loadWorld();
  expect(await loadWorld()).toBe(first);

  edit(BROKEN);
  expect(await loadWorld()).toBe(first);
  expect(await loadWorld()).toBe(first);
  expect(logged.mock.calls).toEqual([[expect.stringContaining('longjiang.md:3')]]);

  edit({ [STATION]: GOOD_CONTENT[STATION]!, 'stations/demo/new.md': '---\nname: 新站\nlevel: 站\nkind: 社区\n---\n' });
  expect([...(await loadWorld()).catalogue.stations.keys()]).toContain('demo/new');
});

test('in a build reads once', async () => {
  vi.stubEnv('DEV', false);
  const { loadWorld } = await import('./world.ts');
  writeContent(folder);
  const first = await loadWorld();
  edit(BROKEN);
  expect(await loadWorld()).toBe(first);
});

function edit(files: Readonly<Record<string, string>>): void {
  writeContent(folder, files);
  edited += 1;
  utimesSync(path.join(folder, STATION), edited, edited);
}
