import { expect, test } from 'vitest';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';
import { worldOf } from '../../feeds/testing/varied-world.ts';
import { aboutView } from './about.ts';

/** @param tiles of the base map; omit for the embedded one */
function hostOf(tiles?: string): string | undefined {
  const entries = sampleEntries();
  for (const { data } of entries.site) data.map = { tiles, attribution: '样板' } as typeof data.map;
  return aboutView(worldOf(entries)).tilesHost;
}

test('names the host of the map, and none for the embedded map', () => {
  expect(hostOf()).toBeUndefined();
  expect(hostOf('https://t0.tiles.example.org/{z}/{x}/{y}.png')).toBe('t0.tiles.example.org');
  expect(hostOf('https://t{s}.tiles.example.org/{z}/{x}/{y}.png')).toBe('t1.tiles.example.org');
});
