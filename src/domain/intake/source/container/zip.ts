/**
 * ZIP (APPNOTE.TXT): parts are inflated when asked for, in steps, so that what a forged size hides is noticed. fflate's `unzipSync`
 * trusts the sizes in the directory.
 */
import { Inflate } from 'fflate';
import { UnreadableError } from '../refusal.ts';

/** XML of a large workbook; pictures are not inflated. */
const MAX_INFLATED_BYTES = 60_000_000;
const MAX_PARTS = 10_000;
/** Deflate expands at most 1032 times: one step yields at most 17 MB. */
const STEP = 16_384;

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const MAX_COMMENT_LENGTH = 65_535;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

interface Entry {
  name: string;
  flags: number;
  method: number;
  size: number;
  offset: number;
}

export interface Archive {
  /** As written. */
  names: readonly string[];
  has(name: string): boolean;
  /** Names are compared without regard to case, as Excel does. */
  read(name: string): Uint8Array | undefined;
}

export function openArchive(bytes: Uint8Array, maxInflatedBytes = MAX_INFLATED_BYTES): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map(readDirectory(view).map((entry) => [partKey(entry.name), entry]));
  let room = maxInflatedBytes;
  return {
    names: [...entries.values()].map(({ name }) => name),
    has: (name) => entries.has(partKey(name)),
    read(name) {
      const entry = entries.get(partKey(name));
      if (!entry) return undefined;
      const part = inflate(compressedBytes(view, entry), entry, room);
      room -= part.length;
      return part;
    },
  };
}

function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function readDirectory(view: DataView): Entry[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_PARTS) throw new UnreadableError('too-large');
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw new UnreadableError('damaged');
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT_LENGTH);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw new UnreadableError('damaged');
}

function compressedBytes(view: DataView, { offset, size }: Entry): Uint8Array {
  if (view.getUint32(offset, true) !== LOCAL_SIGNATURE) throw new UnreadableError('damaged');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return new Uint8Array(view.buffer, view.byteOffset + start, size);
}

function inflate(compressed: Uint8Array, { flags, method }: Entry, room: number): Uint8Array {
  if (flags & ENCRYPTED) throw new UnreadableError('encrypted');
  if (method === STORED) {
    if (compressed.length > room) throw new UnreadableError('too-large');
    return compressed;
  }
  if (method !== DEFLATED) throw new UnreadableError('damaged');
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    length += chunk.length;
    if (length > room) throw new UnreadableError('too-large');
    chunks.push(chunk);
  });
  for (let at = 0; at < compressed.length; at += STEP) {
    stream.push(compressed.subarray(at, at + STEP), at + STEP >= compressed.length);
  }
  return concatenate(chunks, length);
}

function concatenate(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
