/** The type of a file by its first bytes, because names are often wrong: web pages are called `.xls`. */
import type { Refusal } from './refusal.ts';

/** `zip`, `ole` and `text` need a closer look. */
type FileKind = 'zip' | 'ole' | 'text' | Refusal;

/** In hexadecimal, `.` for any digit. */
const SIGNATURES: readonly (readonly [pattern: RegExp, kind: FileKind])[] = [
  [/^504b0304|^504b0506/, 'zip'],
  [/^d0cf11e0a1b11ae1/, 'ole'],
  [/^(?:efbbbf|0d|0a|20)*25504446/, 'pdf'],
  // Excel 2 to 4, outside of an OLE container.
  [/^09(?:00|02|04|08)(?:04|06|08|10)00/, 'xls'],
  [/^7b5c727466/, 'word'],
  // JPEG, PNG, GIF, WebP, TIFF, HEIC and AVIF, BMP.
  [/^ffd8ff|^89504e47|^47494638|^52494646.{8}57454250|^49492a00|^4d4d002a/, 'picture'],
  [/^.{8}66747970(?:68656963|68656978|68657663|6d696631|6d736631|61766966|61766973)/, 'picture'],
  [/^424d.{8}00000000/, 'picture'],
  // RAR, 7z, gzip.
  [/^526172211a07|^377abcaf271c|^1f8b08/, 'archive'],
];
const SIGNATURE_LENGTH = 32;

export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty-file';
  const start = [...bytes.subarray(0, SIGNATURE_LENGTH)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return SIGNATURES.find(([pattern]) => pattern.test(start))?.[1] ?? 'text';
}

/** What decoded text is. */
export function textKind(name: string, text: string): 'html' | 'delimited' | 'plain' | Refusal {
  const start = text.slice(0, 4096);
  if (/^[\s\uFEFF]*$/.test(text)) return 'empty-file';
  if (/^\s*MIME-Version:/i.test(start)) return 'web-archive';
  if (/urn:schemas-microsoft-com:office:spreadsheet"/.test(start) && /^\s*<\?xml/.test(start)) return 'xml-sheet';
  if (/\.html?$/i.test(name) || /^\s*<(?:!doctype html|html|head|meta|body|table|style|div)\b/i.test(start))
    return 'html';
  if (/^\s*<\?xml/.test(start)) return /<(?:html|table)\b/i.test(start) ? 'html' : 'unknown';
  return /\.(?:csv|tsv|tab|xls[xm]?|et)$/i.test(name) ? 'delimited' : 'plain';
}
