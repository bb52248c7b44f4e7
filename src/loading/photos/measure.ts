/** Width and height of an image from its headers, and whether the file is complete. */
import { crc32 } from 'node:zlib';
import { latin } from './kind.ts';

interface Measure {
  width: number;
  height: number;
  /** Whether the end of the file is there, which an interrupted download lacks. */
  complete: boolean;
}

type Measuring = (bytes: Uint8Array, view: DataView) => Measure | undefined;

/** Undefined if the headers cannot be read. @param kind from `kindOf` */
export function measure(kind: string, bytes: Uint8Array): Measure | undefined {
  try {
    return MEASURES[kind]?.(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    // An offset beyond the end of the file.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const MEASURES: Partial<Record<string, Measuring>> = { jpeg, png, webp, avif };

/** ITU-T T.81 B.1.1: segments with their length up to the first scan, then the end of image. */
function jpeg(bytes: Uint8Array, view: DataView): Measure | undefined {
  let size: Pick<Measure, 'width' | 'height'> | undefined;
  for (let at = 2; at < bytes.length;) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xda) return size && { ...size, complete: hasEnd(bytes, at) };
    // Start of frame, except C4, C8 and CC.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return size && { ...size, complete: false };
}

function hasEnd(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.length - 2; at > from; at -= 1) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  return false;
}

/** PNG, third edition, §5.3: chunks of length, type, data, checksum, from IHDR to IEND. */
function png(bytes: Uint8Array, view: DataView): Measure | undefined {
  if (latin(bytes, 12, 16) !== 'IHDR') return undefined;
  const size = { width: view.getUint32(16), height: view.getUint32(20) };
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    if (
      at + 12 + length > bytes.length ||
      crc32(bytes.subarray(at + 4, at + 8 + length)) !== view.getUint32(at + 8 + length)
    )
      break;
    if (latin(bytes, at + 4, at + 8) === 'IEND') return { ...size, complete: true };
    at += 12 + length;
  }
  return { ...size, complete: false };
}

/** RFC 9649: three kinds of first chunk; the RIFF header holds the length of the file. */
function webp(bytes: Uint8Array, view: DataView): Measure | undefined {
  const complete = bytes.length >= view.getUint32(4, true) + 8;
  const at24 = (offset: number): number => view.getUint16(offset, true) + view.getUint8(offset + 2) * 0x10000;
  switch (latin(bytes, 12, 16)) {
    case 'VP8 ':
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff, complete };
    case 'VP8L':
      return {
        width: (view.getUint32(21, true) & 0x3fff) + 1,
        height: ((view.getUint32(21, true) >> 14) & 0x3fff) + 1,
        complete,
      };
    case 'VP8X':
      return { width: at24(24) + 1, height: at24(27) + 1, complete };
    default:
      return undefined;
  }
}

/** ISO 23008-12: the largest `ispe` property is the whole image; boxes start with their length. */
function avif(bytes: Uint8Array, view: DataView): Measure | undefined {
  let [width, height] = [0, 0];
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = text.indexOf('ispe'); at >= 0; at = text.indexOf('ispe', at + 4)) {
    width = Math.max(width, view.getUint32(at + 8));
    height = Math.max(height, view.getUint32(at + 12));
  }
  let end = 0;
  while (end + 8 <= bytes.length) {
    const length = view.getUint32(end);
    // 0: to the end of the file. 1: a 64-bit length follows, which no photo here needs.
    if (length < 8) return { width, height, complete: length === 0 };
    end += length;
  }
  return { width, height, complete: end === bytes.length };
}
