import { expect, test } from 'vitest';
import { hiddenCharacter } from './characters.ts';

const NAMED = [
  0x0, 0x7f, 0x85, 0xa0, 0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x180e, 0x2007, 0x200b, 0x200c, 0x200e, 0x200f,
  0x2028, 0x2029, 0x202a, 0x202e, 0x2060, 0x2062, 0x2064, 0x2066, 0x206f, 0x2800, 0x3164, 0xe000, 0xfe0f, 0xfeff,
  0xffa0, 0xfff9, 0xfffb, 0xfffd, 0xffff, 0x1d173, 0xe0001, 0xe0041,
];

test.each(NAMED.map((code) => [code.toString(16).toUpperCase().padStart(4, '0'), code] as const))(
  'finds U+%s with its offset',
  (name, code) => {
    const hidden = hiddenCharacter(`打${String.fromCodePoint(code)}太极`);
    expect(hidden).toMatchObject({
      at: 1,
      found: expect.stringContaining(code === 0xfffd ? '乱码' : `U+${name}`) as string,
    });
  },
);

test.each(['👨‍👩‍👧', '1️⃣ 好', '☎️', '👍🏽', '👁️‍🗨️', '🇨🇳', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '葛󠄀', '　首行空两格', '一\n二\t三', '㙟𬭎'])(
  'accepts %s',
  (text) => {
    expect(hiddenCharacter(text)).toBeUndefined();
  },
);

test('finds a joiner outside of emoji', () => {
  expect(hiddenCharacter('👨‍')?.found).toContain('U+200D');
  expect(hiddenCharacter('甲\u200d乙')?.at).toBe(1);
});
