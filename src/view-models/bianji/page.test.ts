import { expect, test } from 'vitest';
import { sampleWorld } from '../testing/sample-world.ts';
import { bianjiView } from './page.ts';

test('offers stations with what their past menus used', () => {
  const { island } = bianjiView(sampleWorld());
  const station = island.districts[0]?.stations.find(({ key }) => key === 'yangban/east');
  expect(station).toMatchObject({ name: '东街社区', ways: ['直接来'], months: ['2026-11'] });
  expect(island.districts[0]?.teams.map(({ id }) => id)).toContain('lifa');
});

test('is plain JSON', () => {
  const { island } = bianjiView(sampleWorld());
  expect(JSON.parse(JSON.stringify(island))).toEqual(island);
});
