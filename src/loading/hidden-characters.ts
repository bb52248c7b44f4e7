/**
 * Characters that nobody sees and that make two equal-looking texts differ: control characters, zero-width spaces, marks that
 * turn the direction of writing, the replacement character of a failed conversion. The zero-width joiner stays: emoji need it.
 */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufffd\ud800-\udfff]/u;

/** The first of them: its place in the text and what to call it. */
export function hiddenCharacter(text: string): { at: number; found: string; fix: string } | undefined {
  const at = text.search(HIDDEN);
  if (at < 0) return undefined;
  return { at, found: nameOf(text.charAt(at)), fix: '请删掉后照原文重打' };
}

function nameOf(character: string): string {
  if (character === '\ufffd') return '这一行有乱码（�）';
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `这一行有看不见的${/\p{Cc}/u.test(character) ? '控制' : ''}字符（U+${code}）`;
}
