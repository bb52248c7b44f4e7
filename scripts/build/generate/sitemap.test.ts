import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { sitemapOf } from './sitemap.ts';

test('lists the pages for search engines below the base of the site, and names the file in the index', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sitemap-'));
  vi.stubEnv('CONTENT_DIR', folder);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
  writeFileSync(join(folder, 'site.json'), '{"url":"https://example.org/zhou"}');
  const files = await sitemapOf(['/teams/', '/', '/elder/', '/404/', '/about/']);
  const addresses = (file: string): string[] =>
    [...String(files.get(file)).matchAll(/<loc>([^<]*)/g)].map(([, address]) => address ?? '');
  expect(addresses('sitemap-0.xml')).toEqual([
    'https://example.org/zhou/',
    'https://example.org/zhou/about/',
    'https://example.org/zhou/teams/',
  ]);
  expect(addresses('sitemap-index.xml')).toEqual(['https://example.org/zhou/sitemap-0.xml']);
});
