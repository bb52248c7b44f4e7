// @vitest-environment node
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { cachedPng } from './cached-png.ts';

test('draws again only if the content changes, and leaves no temporary files', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  vi.stubEnv('CACHE_DIR', folder);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
  const draw = vi.fn(() => Promise.resolve(Buffer.from('png')));
  expect(await cachedPng({ tree: 'a' }, draw)).toEqual(Buffer.from('png'));
  expect(await cachedPng({ tree: 'a' }, draw)).toEqual(Buffer.from('png'));
  expect(draw).toHaveBeenCalledTimes(1);
  await cachedPng({ tree: 'b' }, draw);
  expect(draw).toHaveBeenCalledTimes(2);
  expect(readdirSync(join(folder, 'images')).filter((name) => name.endsWith('.kept'))).toHaveLength(2);
  expect(readdirSync(join(folder, 'images'))).toHaveLength(2);
});
