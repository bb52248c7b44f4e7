import { expect, test } from 'vitest';
import { policyFirst } from './policy-first.ts';

const CSP = '<meta http-equiv="content-security-policy" content="default-src \'self\'">';
const STYLE = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';

const firstOf = (html: string) => policyFirst(html, (text) => `hash of ${text}`);

test('the policy stands before everything that it is to hold for', () => {
  expect(firstOf(`<head><meta charset="utf-8"><script>1</script><title>$& 题</title>${CSP}</head><body></body>`)).toBe(
    `<head><meta charset="utf-8">${CSP}<script>1</script><title>$& 题</title></head><body></body>`,
  );
});

test('the style of islands stands in the head, and their ids know no folder', () => {
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

test('a page without either is left as it is', () => {
  expect(firstOf('<head><meta charset="utf-8"></head>')).toBe('<head><meta charset="utf-8"></head>');
});

test('only what is inline on this page is allowed on it', () => {
  const policy = (...hashes: string[]) =>
    `<meta http-equiv="content-security-policy" content="script-src 'self'${hashes.map((hash) => ` 'sha256-${hash}'`).join('')};">`;
  const [script, style] = ['<script type="module">a()</script>', '<style>b{}</style>'];
  expect(
    firstOf(
      `<head><meta charset="utf-8">${script}${style}${policy('hash of a()', 'hash of other', 'hash of b{}')}</head>`,
    ),
  ).toBe(`<head><meta charset="utf-8">${policy('hash of a()', 'hash of b{}')}${script}${style}</head>`);
});
