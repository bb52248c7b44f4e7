import { expect, test } from 'vitest';
import { isSymbol, logoSymbol, logoViewBox, standaloneLogo } from './logo.ts';

const PLAIN =
  '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><rect fill="var(--zhu-fill, #A32C13)" stroke="var(--on-zhu,#fff)"/></svg>\n';

test('a plain logo becomes a symbol, which keeps the tokens of the scheme', () => {
  expect(isSymbol(PLAIN)).toBe(true);
  expect(logoSymbol(PLAIN)).toBe(
    '<symbol id="logo" viewBox="0 0 36 36"><rect fill="var(--zhu-fill, #A32C13)" stroke="var(--on-zhu,#fff)"/></symbol>',
  );
});

test('as a file it has the colours of the site, or its own', () => {
  expect(standaloneLogo(PLAIN, undefined)).toContain('<rect fill="#A32C13" stroke="#fff"/>');
  expect(standaloneLogo(PLAIN, { light: '#1F5A3A' })).toContain('<rect fill="#1F5A3A" stroke="#FFFFFF"/>');
});

test.each(['<g id="a"/>', '<style>g{}</style>', '<g class="a"/>', '<rect fill="url(#a)"/>', '<g/>'.repeat(2000)])(
  'a logo with %.20s is a picture of its own',
  (inside) => {
    expect(isSymbol(`<svg viewBox="0 0 1 1">${inside}</svg>`)).toBe(false);
  },
);

test.each([
  ['viewBox="0 0 20 10" width="40"', '0 0 20 10'],
  ['width="40px" height="20"', '0 0 40 20'],
  ['width="100%" height="100%"', undefined],
])('the box of <svg %s> is %s', (attributes, box) => {
  expect(logoViewBox(`<svg ${attributes}></svg>`)).toBe(box);
});
