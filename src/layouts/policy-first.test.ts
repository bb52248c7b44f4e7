import { expect, test } from 'vitest';
import { policyFirst } from './policy-first.ts';

const CSP = '<meta http-equiv="content-security-policy" content="default-src \'self\'">';
const STYLE = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';

test('the policy stands before everything that it is to hold for', () => {
  expect(policyFirst(`<head><meta charset="utf-8"><script>1</script><title>$& 题</title>${CSP}</head><body></body>`))
    .toBe(`<head><meta charset="utf-8">${CSP}<script>1</script><title>$& 题</title></head><body></body>`);
});

test('the style of islands stands in the head, and their ids know no folder', () => {
  expect(policyFirst(`<head><meta charset="utf-8"/>${CSP}</head><body>${STYLE}<astro-island uid="Z1abc" props="{}"></astro-island><astro-island uid="2x"></astro-island></body>`))
    .toBe(`<head><meta charset="utf-8"/>${CSP}${STYLE}</head><body><astro-island uid="1" props="{}"></astro-island><astro-island uid="2"></astro-island></body>`);
});

test('a page without either is left as it is', () => {
  expect(policyFirst('<head><meta charset="utf-8"></head>')).toBe('<head><meta charset="utf-8"></head>');
});
