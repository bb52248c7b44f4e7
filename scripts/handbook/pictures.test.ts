import { existsSync, readdirSync, statSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { handbook } from '../../src/domain/handbook/handbook.ts';
import { MAX_PICTURE_BYTES, PICTURE_FOLDER } from '../../src/domain/handbook/pictures.ts';
import { PICTURES } from './picture-files.ts';

const HINT = 'npm run build && npm run handbook -- --pictures takes them anew';
const pictures = [...handbook().matchAll(/!\[([^\]]*)\]\(([^)]*)\)/g)].map(([, alt = '', path = '']) => ({
  alt,
  path: path.replace(PICTURE_FOLDER, PICTURES),
}));

test('the handbook shows the steps, each with words for who does not see the picture', () => {
  expect(pictures).toHaveLength(5);
  for (const { alt } of pictures) expect(alt).toMatch(/[\p{Script=Han}]{6}/u);
});

test.each(pictures)('$path exists, is small, and wide enough to be read', async ({ path }) => {
  expect(existsSync(path), HINT).toBe(true);
  expect(statSync(path).size, HINT).toBeLessThanOrEqual(MAX_PICTURE_BYTES);
  expect((await sharp(path).metadata()).width).toBeGreaterThanOrEqual(800);
});

test('no picture is left that the handbook does not show', () => {
  const shown = pictures.map(({ path }) => path);
  expect(
    readdirSync(PICTURES)
      .map((name) => `${PICTURES}/${name}`)
      .sort(),
  ).toEqual(shown.sort());
});
