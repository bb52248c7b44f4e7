// @vitest-environment node
import sharp from 'sharp';
import { describe, expect, it, test, vi } from 'vitest';
import { COLOURS } from './colours.ts';
import { drawnPng, type Sheet } from './draw.ts';
import { missingCharacters } from './characters/missing-character.ts';
import { column, type Drawn } from './node.ts';
import { text } from './text.ts';

const sheet = (child: Drawn): Sheet => ({
  width: 120,
  height: 100,
  from: 'content/menus/a/b/2026-11.json',
  tree: column({ backgroundColor: COLOURS.paper }, child),
});
const letters = { size: 80, line: 100 };

describe('a character missing from all fonts', () => {
  test.each([
    ['a private one', '\u{e123}', 'U+E123'],
    ['one that is not assigned', '\u{2ffff}', 'U+2FFFF'],
    ['an emoji', '🎉', 'U+1F389'],
    ['one that nobody sees', '\u{200b}', 'U+200B'],
  ])('fails the build with its code point: %s %s', async (_, character, code) => {
    const tree: Drawn = { ...text(`压花${character}课`, letters), about: '活动“压花课”' };
    await expect(drawnPng(sheet(tree))).rejects.toThrow(
      `content/menus/a/b/2026-11.json  活动“压花课”的“压花${character}课”里的“${character}”（${code}）图片里画不出来，请删掉它或换成一般的字`,
    );
    expect((await missingCharacters([sheet(tree)])).map(({ character: found }) => found)).toEqual([character]);
  });
});

it('draws the same alone, and at a time with others, of which one fails', async () => {
  const sheetOf = (words: string): Sheet => sheet(text(words, { ...letters, size: 41 }));
  const failed = expect(drawnPng(sheetOf('压\u{e125}峃岵'))).rejects.toThrow('U+E125');
  const [drawn] = await Promise.all([drawnPng(sheetOf('岵A')), drawnPng(sheetOf('鄚岵峃')), failed]);
  vi.resetModules();
  const fresh = await import('./draw.ts');
  expect(drawn.equals(await fresh.drawnPng(sheetOf('岵A')))).toBe(true);
});

it('reports all missing characters at once, each of them once', async () => {
  const [one, other] = [
    sheet(text('新城\u{e123}社区\u{e123}', letters)),
    { ...sheet(text('\u{e124}\u{e123}', letters)), from: 'b' },
  ];
  expect(
    (await missingCharacters([one, one, other, sheet(text('新城社区', letters))])).map(({ from, character }) => [
      from,
      character,
    ]),
  ).toEqual([
    [one.from, '\u{e123}'],
    ['b', '\u{e123}'],
    ['b', '\u{e124}'],
  ]);
});

describe('rare characters of place names', () => {
  test.each(
    [...'㙟𬭎岵峃鄚℃№①'].flatMap(
      (character) =>
        [
          [character, false],
          [character, true],
        ] as const,
    ),
  )('draws %s (serif: %s)', async (character, serif) => {
    const [drawn, other] = await Promise.all(
      [character, character === '鄚' ? '岵' : '鄚'].map(async (one) =>
        inkOf(await drawnPng(sheet(text(one, { ...letters, serif })))),
      ),
    );
    expect(drawn!.share).toBeGreaterThan(0.02);
    // Two missing characters would have the same empty box.
    expect(drawn!.pixels.equals(other!.pixels)).toBe(false);
  });
});

it('draws spaces, and text that is wider than the picture', async () => {
  const [spaced, together] = await Promise.all(
    ['a  b', 'ab'].map(async (words) => inkOf(await drawnPng(sheet(text(words, letters))))),
  );
  expect(spaced!.pixels.equals(together!.pixels)).toBe(false);
  await expect(drawnPng({ ...sheet(text('a  b', letters)), width: 40 })).resolves.toBeDefined();
});

async function inkOf(png: Buffer): Promise<{ pixels: Buffer; share: number }> {
  const pixels = await sharp(png).greyscale().raw().toBuffer();
  return { pixels, share: pixels.filter((value) => value < 128).length / pixels.length };
}
