import { expect, test } from 'vitest';
import { withHashes } from './policy.ts';

const STYLE = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';
const policy = (scripts = '', styles = '') =>
  `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self'${scripts}; style-src 'self'${styles}">`;
const hash = (text: string): string => ` 'sha256-hash of ${text}'`;

const written = (html: string) => withHashes(html, (text) => `hash of ${text}`);

test('leaves a page without inline scripts and styles unchanged', () => {
  const page = `<head>${policy()}<script src="/a.js"></script><title>$& 题</title></head>`;
  expect(written(page)).toBe(page);
});

test('moves the style of islands to the head and numbers the islands', () => {
  expect(
    written(
      `<head>${policy()}</head><body>${STYLE}<astro-island uid="Z1abc" props="{}"></astro-island>` +
        '<astro-island uid="2x"></astro-island></body>',
    ),
  ).toBe(
    `<head>${policy('', hash('astro-island,astro-slot,astro-static-slot{display:contents}'))}${STYLE}</head>` +
      '<body><astro-island uid="1" props="{}"></astro-island><astro-island uid="2"></astro-island></body>',
  );
});

test('allows the inline scripts and styles of the page by hash, each once, and no data', () => {
  const scripts = '<script type="module">a()</script><script>a()</script><script>$&b(\n)</script>';
  const data = '<script type="application/ld+json">{}</script><script type="application/json" id="x">[]</script>';
  const page = `${scripts}${data}<style media="print">c{}</style>`;
  expect(written(`<head>${policy()}${page}</head>`)).toBe(
    `<head>${policy(hash('a()') + hash('$&b(\n)'), hash('c{}'))}${page}</head>`,
  );
});
