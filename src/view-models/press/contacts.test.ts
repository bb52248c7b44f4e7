import { expect, test } from 'vitest';
import { COLLECTIONS } from '../../domain/schema/collections.ts';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';
import { makeWorld, type World } from '../../domain/world.ts';
import { pressContacts } from './contacts.ts';

function worldWith(press: object | undefined, contact: object | undefined): World {
  const entries = sampleEntries();
  entries.districts = entries.districts.map((entry) => ({
    ...entry,
    data: COLLECTIONS.districts.schema.parse({ ...entry.data, press }),
  }));
  entries.stations = entries.stations.map((entry) => ({
    ...entry,
    data: COLLECTIONS.stations.schema.parse({ ...entry.data, contact }),
  }));
  return makeWorld(entries, '2026-11-18');
}

test('says that a team, brand or station has no number, where the editors alone can be reached', () => {
  const entries = sampleEntries();
  const siteWith = (contact: object) =>
    makeWorld(
      {
        ...entries,
        site: entries.site.map((entry) => ({
          ...entry,
          data: COLLECTIONS.site.schema.parse({ ...entry.data, contact }),
        })),
      },
      '2026-11-18',
    );
  const namesIn = (world: World, kind?: 'team' | 'brand' | 'station') =>
    pressContacts(world, { district: 'yangban', ...(kind && { kind }) }).map(({ name }) => name);
  const written = siteWith({ email: 'editor@example.org' });
  expect(namesIn(written, 'brand')).toEqual(['这个品牌没有公开电话，采访请写信到', '样板站']);
  expect(namesIn(written, 'station')[0]).toBe('这个站点没有公开电话，采访请写信到');
  expect(namesIn(written)).toEqual(['样板站']);
  expect(namesIn(siteWith({ phone: '000-000 0000' }), 'team')).toEqual(['样板站']);
});

const rolesIn = (world: World): string[] => {
  const { catalogue, links } = world;
  const team = catalogue.teams.get('yangban/lifa');
  const stations = links.stationsOfTeam('yangban/lifa');
  return pressContacts(world, { district: 'yangban', team, stations }).map(({ role, name }) => `${role}：${name}`);
};

test('names the station, the office of the district and the editors, the nearest first', () => {
  const world = worldWith({ office: '区委宣传部', email: 'news@example.org' }, { phone: '000-000 0002' });
  expect(rolesIn(world)).toEqual(['站点：东街社区', '区县采访：区委宣传部', '本站更正：样板站']);
});

test('leaves out who has published neither a number nor an address', () => {
  expect(rolesIn(worldWith(undefined, undefined))).toEqual(['本站更正：样板站']);
});
