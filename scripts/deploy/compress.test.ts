import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../build/generate/store.ts';
import { compressSite } from './compress.ts';

const LONG = '社区新时代文明实践站\n'.repeat(100);

function newSite(files: Readonly<Record<string, string>>): string {
  const site = mkdtempSync(join(tmpdir(), 'compress-'));
  onTestFinished(() => {
    rmSync(site, { recursive: true });
  });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(site, name, '..'), { recursive: true });
    writeFileSync(join(site, name), text);
  }
  return site;
}

test('compresses long texts, which give the same bytes again', async () => {
  const site = newSite({ 'a/index.html': LONG, '_astro/x.js': LONG, 'card.png': LONG, 'short.txt': 'short' });
  expect(await compressSite(site)).toBe(2);
  expect(brotliDecompressSync(readFileSync(join(site, 'a/index.html.br'))).toString()).toBe(LONG);
  expect(gunzipSync(readFileSync(join(site, '_astro/x.js.gz'))).toString()).toBe(LONG);
  expect(['card.png.br', 'short.txt.gz'].filter((name) => existsSync(join(site, name)))).toEqual([]);
});

test('compresses again only what has changed, and gives it the time of its source', async () => {
  const site = newSite({ 'a.html': LONG, 'b.html': LONG });
  await compressSite(site);
  const path = join(site, 'b.html');
  writeFileSync(path, `${LONG}new`);
  utimesSync(path, new Date('2026-11-16'), new Date('2026-11-16'));
  expect(await compressSite(site)).toBe(1);
  expect(gunzipSync(readFileSync(`${path}.gz`)).toString()).toBe(`${LONG}new`);
  expect(statSync(`${path}.br`).mtimeMs).toBe(statSync(path).mtimeMs);
});

test('removes the compressed files of a text that has become short', async () => {
  const site = newSite({ 'a.html': LONG });
  await compressSite(site);
  writeFileSync(join(site, 'a.html'), 'short');
  await compressSite(site);
  expect(existsSync(join(site, 'a.html.br'))).toBe(false);
});

test('the next build keeps the compressed files of what it keeps, and removes those of what is gone', async () => {
  const site = newSite({ 'a.html': LONG, 'b.html': LONG });
  await compressSite(site);
  build(site, true);
  expect(existsSync(join(site, 'a.html.br'))).toBe(true);
  expect(existsSync(join(site, 'b.html.br'))).toBe(false);
});

test('a build that does not compress removes all compressed files, which would be outdated soon', async () => {
  const site = newSite({ 'a.html': LONG });
  await compressSite(site);
  build(site, false);
  expect(existsSync(join(site, 'a.html.gz'))).toBe(false);
});

function build(site: string, keepsCompressed: boolean): void {
  const store = openStore(site, `${site}.json`, { keepsCompressed });
  store.put('a.html', undefined, Buffer.from(LONG));
  store.publish();
  rmSync(`${site}.json`);
}
