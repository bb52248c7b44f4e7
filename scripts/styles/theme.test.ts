import { readFileSync } from 'node:fs';
import postcss from 'postcss';
import { expect, test } from 'vitest';
import { palettesOf } from '../../src/domain/theme/palette.ts';
import { withSiteColours } from './theme.ts';

const COLOURS = { light: '#1F5A3A', dark: '#8FD3A7' };
const sheets = ['tokens', 'modes'].map((name) => readFileSync(`src/styles/${name}.css`, 'utf8')).join('\n');
const css = async (colours?: typeof COLOURS) =>
  (await postcss([withSiteColours(colours)]).process(sheets, { from: undefined })).css;

test('a site without colours of its own keeps those of the sheets', async () => {
  expect(await css()).toBe(sheets);
});

test('the whole accent of a site is its own, in both schemes and on paper', async () => {
  const themed = await css(COLOURS);
  const { light, dark } = palettesOf(COLOURS);
  const [inLight = '', inDark = ''] = themed.split('@media (prefers-color-scheme: dark)');
  for (const [token, colour] of Object.entries(light)) expect(inLight).toMatch(new RegExp(`--${token}: *${colour};`));
  for (const [token, colour] of Object.entries(dark)) expect(inDark).toMatch(new RegExp(`--${token}: *${colour};`));
  expect(/\.paper \{[^}]*\}/.exec(themed)?.[0]).toContain(`--zhu-fill: ${light['zhu-fill']};`);
  // The other colours of the sheets stay.
  const accents = /--(?:zhu|on-zhu|heat)[\w-]*: *#\w{6}/g;
  expect(themed.replaceAll(accents, '')).toBe(sheets.replaceAll(accents, ''));
});
