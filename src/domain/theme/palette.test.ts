import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast } from './contrast.ts';
import { buttonRatio, forButtons, GROUNDS, palettesOf, TEXT_RATIO, type Scheme } from './palette.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0').toUpperCase()}`);
const SCHEMES: Scheme[] = ['light', 'dark'];

// From https://webaim.org/resources/contrastchecker/
test.each([
  ['#000000', '#FFFFFF', 21],
  ['#777777', '#FFFFFF', 4.48],
  ['#FFFFFF', '#A32C13', 7.17],
])('the contrast of %s and %s is %d', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  expect(contrast(other, one)).toBeCloseTo(ratio, 2);
});

test('the grounds are those of the style sheets', () => {
  const sheets = {
    light: readFileSync('src/styles/tokens.css', 'utf8'),
    dark: readFileSync('src/styles/modes.css', 'utf8'),
  };
  for (const scheme of SCHEMES)
    for (const token of ['paper', 'sunk'] as const)
      expect(sheets[scheme]).toMatch(new RegExp(`--${token}: *${GROUNDS[scheme][token]};`));
});

test('with any hue, text can be read on every ground and on buttons, and graphics can be seen', () => {
  fc.assert(
    fc.property(colour, (any) => {
      const light = forButtons('light', any);
      const palettes = palettesOf({ light });
      for (const scheme of SCHEMES) {
        const { paper, sunk } = GROUNDS[scheme];
        const palette = palettes[scheme];
        for (const ground of [paper, sunk, palette['zhu-tint']])
          expect(contrast(palette['zhu-ink'], ground), `${scheme} ${any}`).toBeGreaterThanOrEqual(TEXT_RATIO);
        for (const fill of [palette['zhu-fill'], palette['zhu-fill-h']])
          expect(contrast(palette['on-zhu'], fill), `${scheme} ${any}`).toBeGreaterThanOrEqual(TEXT_RATIO);
        for (const ground of [paper, sunk]) expect(contrast(palette.zhu, ground)).toBeGreaterThanOrEqual(3);
        const heat = [1, 2, 3, 4].map((level) => contrast(palette[`heat-${level}` as 'heat-1'], paper));
        expect(heat).toEqual([...heat].sort((a, b) => a - b));
      }
    }),
  );
});

test('a colour that can be read stays, and another one is offered in a shade that can', () => {
  expect(forButtons('light', '#A32C13')).toBe('#A32C13');
  const better = forButtons('light', '#3A7BD5');
  expect(buttonRatio('light', '#3A7BD5')).toBeLessThan(TEXT_RATIO);
  expect(buttonRatio('light', better)).toBeGreaterThanOrEqual(TEXT_RATIO);
});
