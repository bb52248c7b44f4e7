import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeContent } from '../testing/content-in.ts';

const CENTER = 'stations/demo/center.md';
let folder = '';
let kept: Map<string, unknown>;
let logged: string[];
let changed: (event: string, file: string) => void;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'content-'));
  vi.stubEnv('CONTENT_DIR', folder);
  kept = new Map();
  logged = [];
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('logs a problem and keeps the last valid content until it is fixed', async () => {
  writeContent(folder);
  // A fresh module, because it caches the content.
  vi.resetModules();
  const { contentLoader } = await import('./content-loader.ts');
  await contentLoader('stations').load(watchingContext());

  edit({ [CENTER]: '' });
  await vi.waitFor(() => {
    expect(logged).toHaveLength(1);
  });
  expect(logged[0]).toContain('center.md  文件是空的，请写上内容，或删掉这个文件');
  expect(kept.has('demo/center')).toBe(true);

  edit({ 'stations/demo/new.md': '---\nname: 新站\nlevel: 站\nkind: 社区\n---\n' });
  await vi.waitFor(() => {
    expect(kept.has('demo/new')).toBe(true);
  });
  expect(logged).toHaveLength(1);
});

function edit(files: Readonly<Record<string, string>>): void {
  writeContent(folder, files);
  changed('change', path.join(folder, CENTER));
}

/** The parts of Astro's context that the loader uses. */
function watchingContext(): LoaderContext {
  const store = {
    clear: () => {
      kept.clear();
    },
    set: (entry: { id: string }) => {
      kept.set(entry.id, entry);
    },
  };
  const watcher = {
    add: () => undefined,
    on: (_all: string, handler: typeof changed) => {
      changed = handler;
    },
  };
  const logger = { error: (text: string) => logged.push(text) };
  return {
    store,
    watcher,
    logger,
    generateDigest: (data: unknown) => JSON.stringify(data),
  } as unknown as LoaderContext;
}
