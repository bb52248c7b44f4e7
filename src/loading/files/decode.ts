import { hiddenCharacter } from '../../domain/typed/characters.ts';

/** Strict decoding of UTF-8: any other file is rejected with the reason, never guessed. */
type Decoded = { text: string } | { line?: number; found: string; fix: string };

const RESAVE = '请另存为 UTF-8 编码（不带 BOM）';

export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { found: '文件是空的', fix: '请写上内容，或删掉这个文件' };
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return { line: 1, found: '文件开头有 BOM 标记', fix: RESAVE };
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]))
    return { line: 1, found: '文件是 UTF-16 编码', fix: RESAVE };
  const text = strictly('utf-8', bytes);
  return text === undefined ? notUtf8(bytes) : checkCharacters(text);
}

/**
 * Normalizes line endings, which git and Windows editors convert, and rejects invisible characters and conflict
 * markers.
 */
function checkCharacters(raw: string): Decoded {
  const text = raw.replaceAll('\r\n', '\n');
  if (text.trim() === '') return { line: 1, found: '文件里只有空白', fix: '请写上内容，或删掉这个文件' };
  const { at, found, fix } = hiddenCharacter(text) ?? conflictMark(text) ?? {};
  if (at === undefined || found === undefined || fix === undefined) return { text };
  return { line: text.slice(0, at).split('\n').length, found, fix };
}

/** Conflict markers of a git merge. */
function conflictMark(text: string): { at: number; found: string; fix: string } | undefined {
  const mark = /^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$/m.exec(text);
  if (mark === null) return undefined;
  return {
    at: mark.index,
    found: `“${mark[0].slice(0, 20)}” 是 git 合并时留下的冲突标记`,
    fix: '上下两种写法只留对的一种，<<<<<<<、=======、>>>>>>> 三行都删掉',
  };
}

function notUtf8(bytes: Uint8Array): Decoded {
  const lines = splitLines(bytes);
  const line = lines.findIndex((part) => strictly('utf-8', part) === undefined);
  const asGbk = strictly('gbk', lines[line] ?? bytes)
    ?.trim()
    .slice(0, 20);
  if (asGbk === undefined) return { line: line + 1, found: '不是 UTF-8 编码的文字', fix: RESAVE };
  return { line: line + 1, found: `不是 UTF-8 编码，像是 GBK（按 GBK 读作 “${asGbk}”）`, fix: RESAVE };
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** Neither UTF-8 nor GBK uses 0x0A inside a character. */
function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return [...lines, bytes.subarray(start)];
}
