import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { withoutOtherHosts, writeContentForms } from './content-forms.ts';

const site = mkdtempSync(join(tmpdir(), 'content-forms-'));
const file = (name: string) => join(site, 'bianji/neirong', name);
writeContentForms(site, { name: '周周有活动' });

afterAll(() => {
  rmSync(site, { recursive: true });
});

test('everything that the script loads is next to it', () => {
  const script = readFileSync(file('sveltia-cms.js'), 'utf8');
  const fonts = [...script.matchAll(/url\((fonts\/[^)]+)\)/g)].map(([, name = '']) => name);
  expect(fonts).toHaveLength(3);
  expect(fonts.filter((name) => !existsSync(file(name)))).toEqual([]);
  expect(script).not.toMatch(/unpkg\.com|jsdelivr/);
  const { version } = JSON.parse(readFileSync('node_modules/@sveltia/cms/package.json', 'utf8')) as { version: string };
  expect(existsSync(file(`@sveltia/cms@${version}/locales/zh-CN.json`))).toBe(true);
});

test('the page is not indexed and contacts no other host', () => {
  const page = readFileSync(file('index.html'), 'utf8');
  expect(page).toContain('name="robots" content="noindex"');
  expect(page.indexOf('content-security-policy')).toBeLessThan(page.indexOf('<script'));
  expect(page).not.toMatch(/https?:|unsafe-eval|script-src/);
});

test('the page may contact the code host of the site', () => {
  const folder = join(site, 'with-host');
  const codeHost = { kind: 'Gitea', address: 'https://git.example.org', repository: 'a/b', branch: 'main' } as const;
  writeContentForms(folder, { name: '周周有活动', codeHost });
  const page = readFileSync(join(folder, 'bianji/neirong/index.html'), 'utf8');
  expect(page).toContain("connect-src 'self' data: blob: https://git.example.org;");
});

test('refuses a package that loads its fonts from elsewhere', () => {
  expect(() => withoutOtherHosts('src:url(https://cdn.jsdelivr.net/npm/new@1/a.woff2)')).toThrow('loads its fonts');
});
