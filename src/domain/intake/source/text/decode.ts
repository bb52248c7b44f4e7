/** Bytes of text files: with a byte order mark, UTF-8, or what Windows in China calls ANSI (GBK, a part of GB 18030). */

/** @returns undefined for bytes that are not text in any of these encodings */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decode('utf-16be', bytes);
  if (first === 0xef && second === 0xbb && third === 0xbf) return decode('utf-8', bytes);
  if (bytes.subarray(0, 4096).includes(0)) return undefined;
  return decode('utf-8', bytes) ?? decode('gb18030', bytes);
}

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return looksBinary(text) ? undefined : text;
  } catch (notInThisEncoding) {
    return undefined;
  }
}

/** A stray control character occurs in pasted text; many of them do not. */
function looksBinary(text: string): boolean {
  const start = text.slice(0, 4096);
  const controls = start.match(/[^\P{Cc}\t\n\v\f\r]/gu)?.length ?? 0;
  return controls > 2 + start.length / 200;
}
