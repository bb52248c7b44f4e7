// @vitest-environment node
import { expect, test } from 'vitest';
import { fontFaces, isInEveryFont } from './font-characters.ts';
import { notDrawn } from './missing-character.ts';

/** satori takes half a minute for all 30,000, and Chinese characters are alike to it. */
const EACH_HAN = 50;

test('satori draws the characters that all fonts have', async () => {
  const characters = fontFaces()[0]!
    .characterSet.map((point) => String.fromCodePoint(point))
    .filter(isInEveryFont);
  expect(characters.length).toBeGreaterThan(25_000);
  const asked = characters.filter((character, index) => !/\p{Script=Han}/u.test(character) || index % EACH_HAN === 0);
  expect(await notDrawn(asked)).toEqual(new Set());
});

test.each(['🎉', '⭐', '©️', '\u{e123}', '\u{200b}'])('leaves %j to satori', (character) => {
  expect(isInEveryFont(character)).toBe(false);
});
