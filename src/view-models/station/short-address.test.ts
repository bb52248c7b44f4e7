import { makeWorld } from '../../domain/world.ts';
import { describe, expect, it } from 'vitest';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';

import { shortMenus, shortStations, shortView } from './short-address.ts';

/** The sample district, and another one whose stations share ids with it, at present or formerly. */
function worldOfTwo() {
  const entries = sampleEntries();
  const [district] = entries.districts;
  const [center, east] = entries.stations;
  const [menu] = entries.menus;
  return makeWorld(
    {
      ...entries,
      districts: [district!, { ...district!, id: 'lin', data: { ...district!.data, name: '邻区' } }],
      stations: [
        ...entries.stations,
        { ...center!, id: 'lin/center', data: { ...center!.data, name: '邻区实践中心' } },
        {
          ...east!,
          id: 'lin/new',
          data: { ...east!.data, name: '新东社区', parent: undefined, aliases: ['east', 'older'] },
        },
      ],
      menus: [menu!, { ...menu!, id: 'lin/new/2026-11' }],
    },
    '2026-11-18',
  );
}
const world = worldOfTwo();
const stations = shortStations(world.catalogue);
const menus = shortMenus(world.catalogue, world.today);

describe('a short address', () => {
  it('finds stations that have the id now or had it once', () => {
    expect(stations).toEqual([
      { id: 'center', month: undefined, keys: ['lin/center', 'yangban/center'] },
      { id: 'new', month: undefined, keys: ['lin/new'] },
      { id: 'east', month: undefined, keys: ['yangban/east', 'lin/new'] },
      { id: 'older', month: undefined, keys: ['lin/new'] },
    ]);
  });

  it('of a menu exists for every id of its station', () => {
    expect(menus.map(({ id, month, keys }) => [id, month, keys.join(' ')])).toEqual([
      ['new', '2026-11', 'lin/new'],
      ['east', '2026-11', 'yangban/east lin/new'],
      ['older', '2026-11', 'lin/new'],
    ]);
  });

  it('names the place of each station', () => {
    expect(shortView(world, stations[2]!).targets).toEqual([
      {
        name: '东街社区',
        where: '样板市样板区东街街道',
        href: '/stations/yangban/east/',
        address: 'https://www.example.org/stations/yangban/east/',
      },
      {
        name: '新东社区',
        where: '样板市邻区东街街道',
        href: '/stations/lin/new/',
        address: 'https://www.example.org/stations/lin/new/',
      },
    ]);
    expect(shortView(world, menus[1]!)).toMatchObject({
      meta: { path: '/s/east/2611/' },
      targets: [
        { name: '东街社区2026年11月活动菜单', href: '/stations/yangban/east/2026-11/' },
        { href: '/stations/lin/new/2026-11/' },
      ],
    });
  });
});
