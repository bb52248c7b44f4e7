// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { text } from './text.ts';

const LETTERS = { size: 44, line: 58 };
const WORDS = ['义诊：量血压', '14:30—16:00', '二楼AV室', '——', '0534-000 0000', '社区群接龙'];

test('a letter has the same pixels, whichever letters are drawn with it', async () => {
  const alone = await glyphs(WORDS.map((word) => [word]));
  const together = await glyphs([WORDS]);
  const backwards = await glyphs([[...'甲乙丙丁戊己庚辛壬癸', ...WORDS.toReversed()]]);
  for (const word of WORDS) {
    expect(together.get(word), word).toEqual(alone.get(word));
    expect(backwards.get(word), word).toEqual(alone.get(word));
  }
});

/** The glyphs of each word, drawn in batches with an empty cache. */
async function glyphs(batches: readonly (readonly string[])[]): Promise<Map<string, unknown>> {
  vi.resetModules();
  const { glyphsIn } = await import('./glyphs.ts');
  const found = new Map<string, unknown>();
  for (const words of batches)
    await Promise.all(
      words.map(async (word) => {
        found.set(word, [...(await glyphsIn(text(word, LETTERS))).values()]);
      }),
    );
  return found;
}
