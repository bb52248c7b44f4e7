/** The type of a file by its first bytes, regardless of its name. */

const KINDS: readonly { kind: string; is: (bytes: Uint8Array, head: string) => boolean }[] = [
  { kind: 'jpeg', is: (bytes) => startsWith(bytes, [0xff, 0xd8, 0xff]) },
  { kind: 'png', is: (bytes) => startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
  { kind: 'webp', is: (_, head) => head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP' },
  {
    kind: 'avif',
    is: (bytes, head) =>
      head.slice(4, 8) === 'ftyp' && brandsOf(bytes).some((brand) => brand === 'avif' || brand === 'avis'),
  },
  {
    kind: 'HEIC（苹果手机的格式）',
    is: (_, head) => head.slice(4, 8) === 'ftyp' && /hei|hev|mif1|msf1/.test(head.slice(8, 32)),
  },
  { kind: '视频', is: (_, head) => head.slice(4, 8) === 'ftyp' || head.startsWith('\x1aE\xdf\xa3') },
  { kind: 'GIF', is: (_, head) => head.startsWith('GIF8') },
  { kind: 'BMP', is: (_, head) => head.startsWith('BM') },
  { kind: 'TIFF', is: (_, head) => head.startsWith('II*\0') || head.startsWith('MM\0*') },
  { kind: 'PDF', is: (_, head) => head.startsWith('%PDF') },
  {
    kind: '压缩包或 Office 文件',
    is: (_, head) => head.startsWith('PK\x03\x04') || head.startsWith('\xd0\xcf\x11\xe0') || head.startsWith('Rar!'),
  },
  { kind: 'SVG', is: (_, head) => /^[\s\xef\xbb\xbf]*<(?:\?xml|!--|svg|!DOCTYPE svg)/i.test(head) },
  {
    kind: '网页',
    is: (_, head) => /^[\s\xef\xbb\xbf]*<(?:!DOCTYPE html|html|head|body|script|meta|div|p)\b/i.test(head),
  },
];

/** `jpeg`, `png`, `webp` or `avif`; a common name for other types; undefined if unknown. */
export function kindOf(bytes: Uint8Array): string | undefined {
  const head = latin(bytes, 0, 512);
  return KINDS.find(({ is }) => is(bytes, head))?.kind;
}

export function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

/** ISO 14496-12 §4.3: major brand, version, compatible brands. */
function brandsOf(bytes: Uint8Array): string[] {
  const size = Math.min(new DataView(bytes.buffer, bytes.byteOffset).getUint32(0), 256);
  return Array.from({ length: Math.max(0, Math.floor((size - 8) / 4)) }, (_, index) =>
    latin(bytes, 8 + 4 * index, 12 + 4 * index),
  );
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}
