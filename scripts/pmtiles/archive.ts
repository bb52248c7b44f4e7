/**
 * Writes a PMTiles v3 archive: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md. Header (§3), one root directory (§4)
 * with gzip, metadata (§5), tiles clustered in the order of their ids, equal tiles stored once. Small archives only: no leaf directories.
 */
import { gzipSync } from 'node:zlib';
import { tileId } from './tile-id.ts';
import { varint } from './varint.ts';

export interface Tile {
  z: number;
  x: number;
  y: number;
  /** Vector tile (MVT), uncompressed. */
  data: Uint8Array;
}

interface Cover {
  /** West, south, east, north in degrees. */
  bounds: readonly [number, number, number, number];
  metadata: object;
}

const HEADER_BYTES = 127;
/** §3: the header and the root directory lie in the first 16,384 bytes. */
const FIRST_BYTES = 16_384;
const GZIP = 2;
const MVT = 1;

/** @throws without tiles, and with so many that the directory would need leaves */
export function pmtiles(tiles: readonly Tile[], { bounds, metadata }: Cover): Uint8Array {
  if (tiles.length === 0) throw new Error('An archive needs at least one tile.');
  const { entries, data } = clustered(tiles);
  const root = compressed(directory(entries));
  if (HEADER_BYTES + root.length > FIRST_BYTES)
    throw new Error(
      `${String(entries.length)} tiles need leaf directories, which this writer does not support: choose fewer levels.`,
    );
  const meta = compressed(Buffer.from(JSON.stringify(metadata)));
  const zooms = tiles.map(({ z }) => z);
  const header = headerOf({
    rootLength: root.length,
    metaLength: meta.length,
    dataLength: data.length,
    addressed: tiles.length,
    entries: entries.length,
    contents: new Set(entries.map(({ offset }) => offset)).size,
    minZoom: Math.min(...zooms),
    maxZoom: Math.max(...zooms),
    bounds,
  });
  return Buffer.concat([header, root, meta, data]);
}

interface Entry {
  id: number;
  offset: number;
  length: number;
  run: number;
}

function clustered(tiles: readonly Tile[]): { entries: Entry[]; data: Buffer } {
  const sorted = tiles.map((tile) => ({ id: tileId(tile), bytes: compressed(tile.data) })).sort((a, b) => a.id - b.id);
  const offsets = new Map<string, number>();
  const entries: Entry[] = [];
  const parts: Buffer[] = [];
  let end = 0;
  for (const { id, bytes } of sorted) {
    const key = bytes.toString('latin1');
    const offset = offsets.get(key) ?? end;
    if (!offsets.has(key)) {
      offsets.set(key, offset);
      parts.push(bytes);
      end += bytes.length;
    }
    const last = entries.at(-1);
    if (last?.offset === offset && last.id + last.run === id) last.run += 1;
    else entries.push({ id, offset, length: bytes.length, run: 1 });
  }
  return { entries, data: Buffer.concat(parts) };
}

/** §4.2: the count, then column by column; an offset of 0 means that the data follows that of the previous entry. */
function directory(entries: readonly Entry[]): Buffer {
  const follows = (index: number): boolean => {
    const before = entries[index - 1];
    return before !== undefined && entries[index]!.offset === before.offset + before.length;
  };
  return Buffer.from(
    [
      entries.length,
      ...entries.map(({ id }, index) => id - (entries[index - 1]?.id ?? 0)),
      ...entries.map(({ run }) => run),
      ...entries.map(({ length }) => length),
      ...entries.map(({ offset }, index) => (follows(index) ? 0 : offset + 1)),
    ].flatMap(varint),
  );
}

interface HeaderFields {
  rootLength: number;
  metaLength: number;
  dataLength: number;
  addressed: number;
  entries: number;
  contents: number;
  minZoom: number;
  maxZoom: number;
  bounds: Cover['bounds'];
}

function headerOf(fields: HeaderFields): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles');
  header.writeUInt8(3, 7);
  const metaStart = HEADER_BYTES + fields.rootLength;
  const dataStart = metaStart + fields.metaLength;
  // There are no leaf directories: their offset is that of the tiles.
  const longs = [
    HEADER_BYTES,
    fields.rootLength,
    metaStart,
    fields.metaLength,
    dataStart,
    0,
    dataStart,
    fields.dataLength,
    fields.addressed,
    fields.entries,
    fields.contents,
  ];
  longs.forEach((value, index) => {
    header.writeBigUInt64LE(BigInt(value), 8 + 8 * index);
  });
  [1, GZIP, GZIP, MVT, fields.minZoom, fields.maxZoom].forEach((value, index) => {
    header.writeUInt8(value, 96 + index);
  });
  const [west, south, east, north] = fields.bounds;
  [west, south, east, north].forEach((degrees, index) => {
    header.writeInt32LE(tenMillionths(degrees), 102 + 4 * index);
  });
  header.writeUInt8(fields.minZoom, 118);
  [(west + east) / 2, (south + north) / 2].forEach((degrees, index) => {
    header.writeInt32LE(tenMillionths(degrees), 119 + 4 * index);
  });
  return header;
}

const tenMillionths = (degrees: number): number => Math.round(degrees * 1e7);

/** Sets the operating system's byte, which zlib writes, so that archives are the same on every system. */
function compressed(bytes: Uint8Array): Buffer {
  const zipped = gzipSync(bytes, { level: 9 });
  zipped[9] = 255;
  return zipped;
}
