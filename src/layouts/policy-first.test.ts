import { expect, test } from 'vitest';
import { policyFirst } from './policy-first.ts';

const CSP = '<meta http-equiv="content-security-policy" content="default-src \'self\'">';
const STYLE = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';

const firstOf = (html: string) => policyFirst(html, (text) => `hash of ${text}`);

test('moves the policy before the first script', () => {
  expect(firstOf(`<head><meta charset="utf-8"><script>1</script><title>$& 题</title>${CSP}</head><body></body>`)).toBe(
    `<head><meta charset="utf-8">${CSP}<script>1</script><title>$& 题</title></head><body></body>`,
  );
});

test('moves the style of islands to the head and numbers the islands', () => {
  expect(
    firstOf(
      `<head><meta charset="utf-8"/>${CSP}</head><body>${STYLE}<astro-island uid="Z1abc" props="{}"></astro-island>` +
        '<astro-island uid="2x"></astro-island></body>',
    ),
  ).toBe(
    `<head><meta charset="utf-8"/>${CSP}${STYLE}</head><body><astro-island uid="1" props="{}"></astro-island>` +
      '<astro-island uid="2"></astro-island></body>',
  );
});

test('leaves a page without policy and islands unchanged', () => {
  expect(firstOf('<head><meta charset="utf-8"></head>')).toBe('<head><meta charset="utf-8"></head>');
});

test('keeps only the hashes of inline scripts and styles of the page', () => {
  const policy = (...hashes: string[]) =>
    `<meta http-equiv="content-security-policy" content="script-src 'self'${hashes.map((hash) => ` 'sha256-${hash}'`).join('')};">`;
  const [script, style] = ['<script type="module">a()</script>', '<style>b{}</style>'];
  expect(
    firstOf(
      `<head><meta charset="utf-8">${script}${style}${policy('hash of a()', 'hash of other', 'hash of b{}')}</head>`,
    ),
  ).toBe(`<head><meta charset="utf-8">${policy('hash of a()', 'hash of b{}')}${script}${style}</head>`);
});
