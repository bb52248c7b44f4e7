import { expect, test } from 'vitest';
import { HOSTS, hostFiles } from './host-files.ts';

const fileOf = (host: (typeof HOSTS)[number], name: string, base = '/'): string =>
  Object.fromEntries(hostFiles(host, base))[name] ?? '';
const linesOf = (text: string): string[] => text.split('\n');

test('a site in the root of its host gets the files as they are', () => {
  expect(hostFiles('netlify', '/').map(([name]) => name)).toEqual(['_headers', '_redirects']);
  expect(linesOf(fileOf('netlify', '_redirects'))).toContain(
    '/s/:station/:month/                               /s/:station/                          301',
  );
});

test('a site in a folder has it in front of every path', () => {
  expect(fileOf('netlify', '_redirects', '/hd/')).toMatch(/^\/hd\/s\/:station\/:month\/ +\/hd\/s\/:station\/ +301$/m);
  const paths = linesOf(fileOf('cloudflare', '_headers', '/hd/')).filter((line) => line.startsWith('/'));
  expect(paths).toContain('/hd/*');
  expect(paths.filter((path) => !path.startsWith('/hd/'))).toEqual([]);
});

test('Netlify protects the home page and folders of pages, but not pages made for frames', () => {
  const paths = [
    ...fileOf('netlify', '_headers').matchAll(/^(\/\S*)\n {2}Content-Security-Policy: frame-ancestors 'self'$/gm),
  ].map(([, path]) => path);
  expect(paths).toEqual(expect.arrayContaining(['/', '/bianji/*', '/stations/*', '/weekend/*']));
  expect(paths.filter((path) => path === '/*' || path?.startsWith('/embed') || path?.includes('404'))).toEqual([]);
  expect(new Set(paths).size).toBe(paths.length);
});

test('Cloudflare accepts the rules: at most 100, one * in each', () => {
  const paths = linesOf(fileOf('cloudflare', '_headers')).filter((line) => line.startsWith('/'));
  expect(paths.length).toBeLessThanOrEqual(100);
  expect(paths.filter((path) => path.split('*').length > 2)).toEqual([]);
});
