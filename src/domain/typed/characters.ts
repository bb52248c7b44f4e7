/**
 * Characters that nobody sees, and that make two texts that look the same differ: control characters, all that Unicode lets a
 * program ignore (soft hyphens, zero-width spaces, fillers, marks that turn the direction of writing), blanks of other widths,
 * private and non-characters, halves of pairs. What they are needed for is let through: the joiners and selectors of emoji.
 */

/** The two blanks of Chinese text are U+0020 and U+3000, which begins a paragraph. */
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
/** UTS #51: a joiner between two pictographs, a selector behind one or behind a keycap's base, the tags of a flag. */
const EMOJI = new RegExp(
  [
    '[0-9#*]\\ufe0f\\u20e3',
    '\\p{Extended_Pictographic}[\\p{Emoji_Modifier}\\ufe0e\\ufe0f\\u{e0020}-\\u{e007f}]*(?:\\u200d\\p{Extended_Pictographic}[\\p{Emoji_Modifier}\\ufe0f]*)*',
    // A variant of a Chinese character (UTS #37).
    '\\p{Script=Han}[\\u{e0100}-\\u{e01ef}]',
  ].join('|'),
  'gu',
);

export interface HiddenCharacter {
  at: number;
  found: string;
  fix: string;
}

/** The first of them: its place in the text and what to call it. */
export function hiddenCharacter(text: string): HiddenCharacter | undefined {
  // Most texts have none, and the second look costs more.
  if (!HIDDEN.test(text)) return undefined;
  const at = text.replaceAll(EMOJI, (emoji) => '.'.repeat(emoji.length)).search(HIDDEN);
  return at < 0 ? undefined : { at, ...nameOf(text.codePointAt(at) ?? 0) };
}

export function isOneLine(text: string): boolean {
  return !/[\n\t]/.test(text);
}

function nameOf(code: number): Pick<HiddenCharacter, 'found' | 'fix'> {
  const character = String.fromCodePoint(code);
  if (character === '\ufffd') return { found: '这一行有乱码（�）', fix: '请删掉后照原文重打' };
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  if (/\p{Zs}/u.test(character)) return { found: `这一行有网页里的不换行空格（${number}）`, fix: '请换成普通空格' };
  return {
    found: `这一行有看不见的${/\p{Cc}/u.test(character) ? '控制' : ''}字符（${number}）`,
    fix: '请删掉后照原文重打',
  };
}
