import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, expect, test, vi } from 'vitest';
import { changed, GOOD_CONTENT } from '../testing/good-content.ts';

const STATION = 'stations/demo/longjiang.md';
const folders: string[] = [];

afterEach(() => {
  vi.unstubAllEnvs();
  // The module caches the content, and other tests share this process.
  vi.resetModules();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test('fills the store of every collection from a valid content folder', async () => {
  expect(await load('stations', GOOD_CONTENT)).toEqual(['demo/center', 'demo/longjiang', 'demo/planned']);
  expect(await load('sources', GOOD_CONTENT)).toEqual(['sources']);
});

test('rejects every collection when there is a mistake in any', async () => {
  const broken = { ...GOOD_CONTENT, [STATION]: changed(STATION, 'level: 站', 'level: 战') };
  for (const collection of ['stations', 'brands', 'site'] as const) {
    await expect(load(collection, broken)).rejects.toThrow(
      /内容检查没有通过：\n.*longjiang\.md:3 {2}层级\(level\)：写的是 “战”/,
    );
  }
});

/** The ids in Astro's store after loading. Uses a fresh module, because it caches the content. */
async function load(
  collection: 'stations' | 'brands' | 'site' | 'sources',
  files: Readonly<Record<string, string>>,
): Promise<string[]> {
  vi.resetModules();
  vi.stubEnv('CONTENT_DIR', folderOf(files));
  const { contentLoader } = await import('./content-loader.ts');
  const store = new Map<string, unknown>();
  const fake = {
    store: { clear: () => store.clear(), set: ({ id, data }: { id: string; data: unknown }) => store.set(id, data) },
    generateDigest: () => '',
  };
  await contentLoader(collection).load(fake as unknown as LoaderContext);
  return [...store.keys()];
}

function folderOf(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'content-'));
  folders.push(root);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.join(root, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  return root;
}
