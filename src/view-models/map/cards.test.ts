import { expect, test } from 'vitest';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';
import { COLLECTIONS, type CollectionName } from '../../domain/schema/collections.ts';
import { makeWorld } from '../../domain/world.ts';
import { mapCards } from './cards.ts';
import { mapData } from './places.ts';

function worldWith(changes: readonly [name: CollectionName, id: string, more: object][]) {
  const entries = sampleEntries();
  for (const [name, id, more] of changes) {
    const entry = entries[name].find((each) => each.id === id)!;
    entry.data = COLLECTIONS[name].schema.parse({ ...entry.data, ...more });
  }
  return makeWorld(entries, '2026-11-18');
}

const world = worldWith([
  ['stations', 'yangban/east', { areas: [{ name: '图书漂流角' }, { name: '理发角' }], highlight: '月末理发' }],
  ['brands', 'yangban/touhua', { kind: '课程' }],
  ['districts', 'yangban', { network: [{ name: '镇' }, { name: '网格', note: '59个' }] }],
]);

test('has areas, highlight, courses, teams and the network of its district', () => {
  expect(mapCards(world)).toEqual({
    stations: {
      'yangban/east': {
        areas: ['图书漂流角', '理发角'],
        highlight: '月末理发',
        courses: [{ name: '头等大事', href: '/brands/yangban/touhua/' }],
        teams: [{ name: '“样板”理发队', href: '/teams/yangban/lifa/' }],
      },
    },
    networks: { yangban: { name: '镇；网格：59个', href: '/districts/yangban/about/' } },
  });
});

test('leaves out brands that are no courses, and networks of one level without details', () => {
  const plain = mapCards(worldWith([['districts', 'yangban', { network: [{ name: '镇' }] }]]));
  expect([plain.stations['yangban/east']?.courses, plain.networks]).toEqual([[], {}]);
});

test('names the levels of a network of which no more is known', () => {
  const { networks } = mapCards(worldWith([['districts', 'yangban', { network: [{ name: '镇' }, { name: '村' }] }]]));
  expect(networks['yangban']?.name).toBe('镇；村');
});

test('the data of the map names what the card shows', () => {
  const { stations } = mapCards(world);
  const { places } = mapData(world, []);
  expect(places.map(({ key, has }) => [key, has])).toEqual([
    ['yangban/center', []],
    ['yangban/east', ['areas', 'highlight', 'courses', 'teams']],
  ]);
  expect(Object.keys(stations)).toEqual(['yangban/east']);
});
