import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStoreInThread, type SiteStore } from './store-thread.ts';

test('writes what is put, keeps what has the same key, and removes the rest', async () => {
  const { open, site } = newSite();
  const first = open();
  for (let index = 0; index < 200; index += 1) await first.put(`${index}/index.html`, `key ${index}`, bytesOf(index));
  expect(await first.publish()).toEqual({ files: 200, written: 200, removed: 0 });
  expect(readFileSync(join(site, '137/index.html'), 'utf8')).toBe('page 137');

  const second = open();
  const wanted = [0, 1, 2].map((index) => ({
    name: `${index}/index.html`,
    key: index === 2 ? 'other' : `key ${index}`,
  }));
  expect([...(await second.keep(wanted))]).toEqual(['0/index.html', '1/index.html']);
  await second.put('2/index.html', 'other', bytesOf(2));
  await second.put('a.png', undefined, bytesOf(3));
  expect(await second.publish()).toEqual({ files: 4, written: 1, removed: 197 });
  expect(readdirSync(site).sort()).toEqual(['0', '1', '2', 'a.png']);
});

test('throws what the thread could not write', async () => {
  const { open, site } = newSite();
  writeFileSync(`${site}.new-${process.pid}`, 'in the way');
  const store = open();
  await store.put('index.html', undefined, bytesOf(1));
  await expect(store.publish()).rejects.toThrow(/EEXIST|ENOTDIR/);
});

test('writes nothing more when it is closed', async () => {
  const { open, site } = newSite();
  const store = open();
  for (let index = 0; index < 100; index += 1) await store.put(`${index}.html`, undefined, bytesOf(index));
  await store.close();
  const written = existsSync(`${site}.new-${process.pid}`) ? readdirSync(`${site}.new-${process.pid}`) : [];
  await expect(store.publish()).rejects.toThrow('closed');
  expect(existsSync(site)).toBe(false);
  expect(existsSync(`${site}.new-${process.pid}`) ? readdirSync(`${site}.new-${process.pid}`) : []).toEqual(written);
});

function newSite(): { site: string; open: () => SiteStore } {
  const root = mkdtempSync(join(tmpdir(), 'store-thread-'));
  const stores: SiteStore[] = [];
  onTestFinished(async () => {
    for (const store of stores) await store.close();
    rmSync(root, { recursive: true });
  });
  const site = join(root, 'dist');
  return {
    site,
    open: () => {
      const store = openStoreInThread(site, join(root, 'store.json'));
      stores.push(store);
      return store;
    },
  };
}

const bytesOf = (index: number): Uint8Array => Buffer.from(`page ${index}`);
