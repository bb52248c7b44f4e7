import { expect, test } from 'vitest';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';
import { makeWorld } from '../../domain/world.ts';
import { teamIndex } from './district.ts';

test('a site without teams says so, to search engines too', () => {
  const { lede, meta, districts } = teamIndex(makeWorld({ ...sampleEntries(), teams: [] }, '2026-11-18'));
  expect([lede, meta.description, districts]).toEqual(['本站还没有写到队伍。', '本站还没有写到队伍。', []]);
});

test('a site with teams counts them', () => {
  const { lede, total } = teamIndex(makeWorld(sampleEntries(), '2026-11-18'));
  expect(lede).toBe(`${String(total)}支队伍，每支都有一张事实表。`);
});
