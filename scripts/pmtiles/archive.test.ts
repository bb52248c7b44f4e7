import { VectorTile } from '@mapbox/vector-tile';
import Pbf from 'pbf';
import { PMTiles, TileType, zxyToTileId, type RangeResponse } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { landAreas } from '../../src/loading/land.ts';
import type { MapPlace } from '../../src/view-models/map/data.ts';
import { pmtiles, type Tile } from './archive.ts';
import { tileId } from './tile-id.ts';
import { tilesOf } from './tiles.ts';
import { varint } from './varint.ts';

/** Reads bytes in memory with the reader that protomaps-leaflet uses. */
const readerOf = (bytes: Uint8Array): PMTiles =>
  new PMTiles({
    getKey: () => 'memory',
    getBytes: (offset, length): Promise<RangeResponse> =>
      Promise.resolve({ data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer }),
  });
const text = (bytes: ArrayBuffer | undefined) => (bytes === undefined ? undefined : Buffer.from(bytes).toString());
const tile = (z: number, x: number, y: number, content: string): Tile => ({ z, x, y, data: Buffer.from(content) });
const COVER = { bounds: [117, 36, 119, 38], metadata: { name: '样板' } } as const;

describe('tileId', () => {
  it('agrees with the reader on every zoom level', () => {
    for (const z of [0, 1, 2, 3, 7, 12]) {
      for (const [x, y] of [
        [0, 0],
        [2 ** z - 1, 0],
        [0, 2 ** z - 1],
        [Math.floor(2 ** z / 3), Math.floor(2 ** z / 5)],
      ] as const)
        expect(tileId({ z, x, y })).toBe(zxyToTileId(z, x, y));
    }
  });
  it.each([
    [0, [0]],
    [127, [127]],
    [128, [128, 1]],
    [300, [172, 2]],
    [2 ** 40, [128, 128, 128, 128, 128, 32]],
  ])('varint of %d', (value, bytes) => {
    expect(varint(value)).toEqual(bytes);
  });
});

describe('pmtiles', () => {
  const tiles = [
    tile(2, 3, 1, '丙'),
    tile(1, 1, 0, '乙'),
    tile(0, 0, 0, '甲'),
    tile(2, 2, 1, '丙'),
    tile(2, 0, 0, '丁'),
  ];
  const reader = readerOf(pmtiles(tiles, COVER));
  it('returns every tile, and nothing for other positions', async () => {
    for (const { z, x, y, data } of tiles)
      expect(text((await reader.getZxy(z, x, y))?.data)).toBe(Buffer.from(data).toString());
    expect(await reader.getZxy(2, 1, 1)).toBeUndefined();
  });
  it('writes header and metadata', async () => {
    const header = await reader.getHeader();
    expect(header).toMatchObject({
      specVersion: 3,
      clustered: true,
      tileType: TileType.Mvt,
      minZoom: 0,
      maxZoom: 2,
      minLon: 117,
      minLat: 36,
      maxLon: 119,
      maxLat: 38,
      numAddressedTiles: 5,
      numTileContents: 4,
    });
    expect(await reader.getMetadata()).toEqual({ name: '样板' });
  });
  it('writes the same bytes for any order of tiles', () => {
    expect(Buffer.compare(pmtiles(tiles, COVER), pmtiles(tiles.toReversed(), COVER))).toBe(0);
  });
  it('throws without tiles, and for more tiles than one directory holds', () => {
    expect(() => pmtiles([], COVER)).toThrow('at least one tile');
    const scattered = (index: number) => (index * 2_654_435_761) % 4_294_967_296;
    const many = Array.from({ length: 12_000 }, (_, index) =>
      tile(
        12,
        scattered(index) % 4096,
        Math.floor(scattered(index) / 4096) % 4096,
        `${String(index)}${String(scattered(index)).repeat(scattered(index) % 97)}`,
      ),
    );
    expect(() => pmtiles(many, COVER)).toThrow('leaf directories');
  });
});

describe('tilesOf', () => {
  const place = (at: [number, number]) => ({ at }) as unknown as MapPlace;
  const label = { name: '鲸园街道', at: [122.117, 37.505], rank: 'town' } as const;
  const { tiles, bounds } = tilesOf({ places: [place([122.12, 37.5])], labels: [label] }, landAreas());
  it('returns tiles around the stations, on every level', () => {
    expect([...new Set(tiles.map(({ z }) => z))]).toEqual([4, 5, 6, 7, 8, 9, 10]);
    expect(bounds[0]).toBeLessThan(122);
    expect(bounds[2]).toBeGreaterThan(122.2);
  });
  it('writes land and names as standard vector tiles', async () => {
    const reader = readerOf(pmtiles(tiles, { bounds, metadata: {} }));
    const x = Math.floor(((122.117 + 180) / 360) * 1024);
    const found = tiles.find((each) => each.z === 10 && each.x === x);
    const data = (await reader.getZxy(10, x, found!.y))!.data;
    const layers = new VectorTile(new Pbf(new Uint8Array(data))).layers;
    expect(Object.keys(layers).sort()).toEqual(['earth', 'places']);
    expect(layers['places']!.feature(0).properties).toMatchObject({ kind: 'locality', name: '鲸园街道' });
  });
  it('throws when no station has coordinates', () => {
    expect(() => tilesOf({ places: [], labels: [] }, landAreas())).toThrow('No station has coordinates');
  });
});
