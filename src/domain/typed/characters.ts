/**
 * Invisible characters, which make texts differ that look equal: control characters, default-ignorable code points (soft hyphens,
 * zero-width spaces, fillers, bidirectional controls), unusual spaces, private-use and noncharacters, lone surrogates. Joiners and
 * variation selectors of emoji are allowed.
 */

/** Allowed spaces are U+0020, and U+3000 for indentation. */
const HIDDEN = new RegExp(
  [
    '(?![\\n\\t])\\p{Cc}',
    '\\p{Cf}',
    '\\p{Default_Ignorable_Code_Point}',
    '\\p{Zl}',
    '\\p{Zp}',
    '(?![ \\u3000])\\p{Zs}',
    '\\p{Cs}',
    '\\p{Co}',
    '\\p{Noncharacter_Code_Point}',
    '\\u2800',
    '\\ufffd',
  ].join('|'),
  'u',
);
/** UTS #51: joiners between pictographs, selectors after a pictograph or a keycap base, tags of a flag. */
const EMOJI = new RegExp(
  [
    '[0-9#*]\\ufe0f\\u20e3',
    '\\p{Extended_Pictographic}[\\p{Emoji_Modifier}\\ufe0e\\ufe0f\\u{e0020}-\\u{e007f}]*(?:\\u200d\\p{Extended_Pictographic}[\\p{Emoji_Modifier}\\ufe0f]*)*',
    // Ideographic variation sequences (UTS #37).
    '\\p{Script=Han}[\\u{e0100}-\\u{e01ef}]',
  ].join('|'),
  'gu',
);

interface HiddenCharacter {
  at: number;
  found: string;
  fix: string;
}

/** The first invisible character, with its offset and a description. */
export function hiddenCharacter(text: string): HiddenCharacter | undefined {
  // Fast path: the emoji pattern is slower, and most texts have none.
  if (!HIDDEN.test(text)) return undefined;
  const at = text.replaceAll(EMOJI, (emoji) => '.'.repeat(emoji.length)).search(HIDDEN);
  return at < 0 ? undefined : { at, ...describe(text.codePointAt(at) ?? 0) };
}

export function isOneLine(text: string): boolean {
  return !/[\n\t]/.test(text);
}

function describe(code: number): Pick<HiddenCharacter, 'found' | 'fix'> {
  const character = String.fromCodePoint(code);
  if (character === '\ufffd') return { found: '这一行有乱码（�）', fix: '请删掉后照原文重打' };
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  if (/\p{Zs}/u.test(character)) return { found: `这一行有网页里的不换行空格（${number}）`, fix: '请换成普通空格' };
  return {
    found: `这一行有看不见的${/\p{Cc}/u.test(character) ? '控制' : ''}字符（${number}）`,
    fix: '请删掉后照原文重打',
  };
}
