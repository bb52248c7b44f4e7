import { expect, test } from 'vitest';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';
import { makeWorld } from '../../domain/world.ts';
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

test('allows exactly the code host of the site', () => {
  const plain = bianjiView(sampleWorld());
  expect([plain.connect, plain.island.codeHost]).toEqual([undefined, undefined]);
  const entries = sampleEntries();
  const codeHost = {
    kind: 'Gitea',
    address: 'https://git.example.org/sub/',
    repository: 'zhou/content',
    branch: 'main',
    mode: '提交',
  } as const;
  entries.site[0]!.data.codeHost = codeHost;
  const view = bianjiView(makeWorld(entries, '2026-11-18'));
  expect(view.connect).toBe("connect-src 'self' https://git.example.org");
  expect(view.island.codeHost).toEqual(codeHost);
});
