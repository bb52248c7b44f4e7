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
  const files = sitemapOf(['/teams/', '/', '/elder/', '/404/', '/about/']);
  const addresses = async (file: string): Promise<string[]> => {
    const bytes = await files.find(({ name }) => name === file)!.bytes();
    return [...String(bytes).matchAll(/<loc>([^<]*)/g)].map(([, address]) => address ?? '');
  };
  expect(await addresses('sitemap-0.xml')).toEqual([
    'https://example.org/zhou/',
    'https://example.org/zhou/about/',
    'https://example.org/zhou/teams/',
  ]);
  expect(await addresses('sitemap-index.xml')).toEqual(['https://example.org/zhou/sitemap-0.xml']);

  const keys = (paths: string[]): string[] => sitemapOf(paths).map(({ key }) => key);
  expect(keys(['/', '/about/', '/teams/'])).toEqual(keys(['/teams/', '/', '/elder/', '/about/']));
  expect(keys(['/', '/teams/'])[0]).not.toBe(keys(['/', '/about/'])[0]);
});
