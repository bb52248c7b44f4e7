import { describe, expect, it } from 'vitest';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';
import { menuSchema } from '../../domain/schema/menu.ts';
import type { Entries } from '../../domain/schema/collections.ts';
import { sampleWorld } from '../testing/sample-world.ts';
import { stalePapers } from './stale.ts';
import { makeWorld, type World } from '../../domain/world.ts';

const activity = { id: '20261220-yizhen', title: '义诊', date: '2026-12-20', place: '一楼' };
const menu = (id: string, activities: object[] = [activity]) => ({
  id,
  body: '',
  data: menuSchema.parse({ month: id.slice(-7), theme: { title: '主题' }, activities }),
});

/** The sample world with more menus and other changes. */
function withMenus(menus: Entries['menus'], change: (entries: Entries) => void = () => undefined): World {
  const entries = sampleEntries();
  entries.menus.push(...menus);
  change(entries);
  return makeWorld(entries, '2026-11-18');
}

const DECEMBER = 'yangban/east/2026-12';

describe('stalePapers', () => {
  it('is empty if nothing printed differs', () => {
    expect(stalePapers(withMenus([menu(DECEMBER)]), withMenus([menu(DECEMBER)]), '2026-11')).toEqual([]);
  });

  it('lists differing papers of the given months', () => {
    const [before, now] = [withMenus([menu(DECEMBER)]), withMenus([menu(DECEMBER, [{ ...activity, time: '09:00' }])])];
    expect(stalePapers(before, now, '2026-12')).toEqual([
      {
        station: 'yangban/east',
        name: '东街社区',
        month: '2026-12',
        kind: 'changed',
        changes: ['12月20日“义诊”：时间 未定 → 9:00'],
        papers: [
          { name: '通知', address: 'https://www.example.org/stations/yangban/east/2026-12/poster/' },
          { name: '月历', address: 'https://www.example.org/stations/yangban/east/2026-12/calendar/' },
        ],
      },
    ]);
    expect(stalePapers(before, now, '2027-01')).toEqual([]);
  });

  it('lists only the notice if the calendar sheet does not differ', () => {
    const now = withMenus([menu(DECEMBER, [{ ...activity, place: '二楼' }])]);
    expect(
      stalePapers(withMenus([menu(DECEMBER)]), now, '2026-11').map(({ papers }) => papers.map(({ name }) => name)),
    ).toEqual([['通知']]);
  });

  it('lists every coming notice of a station with a new phone number', () => {
    const now = withMenus([menu(DECEMBER)], ({ stations }) => {
      stations.find(({ id }) => id === 'yangban/east')!.data.contact = { phone: '000-000 0009', sample: true };
    });
    expect(stalePapers(withMenus([menu(DECEMBER)]), now, '2026-11').map(({ month }) => month)).toEqual([
      '2026-11',
      '2026-12',
    ]);
  });

  it('lists new and removed menus', () => {
    const kinds = (before: World, now: World) =>
      stalePapers(before, now, '2026-11').map(({ month, kind }) => [month, kind]);
    expect(kinds(sampleWorld(), withMenus([menu(DECEMBER)]))).toEqual([['2026-12', 'new']]);
    expect(kinds(withMenus([menu(DECEMBER)]), sampleWorld())).toEqual([['2026-12', 'removed']]);
  });

  it('counts a menu as new if its station could not be read before', () => {
    const before = withMenus([menu(DECEMBER)], (entries) => {
      entries.stations = entries.stations.filter(({ id }) => id !== 'yangban/east');
    });
    expect(stalePapers(before, withMenus([menu(DECEMBER)]), '2026-12').map(({ kind }) => kind)).toEqual(['new']);
  });

  it('lists only the address if a station has a new id', () => {
    const now = withMenus([], (entries) => {
      const station = entries.stations.find(({ id }) => id === 'yangban/east')!;
      Object.assign(station, { id: 'yangban/east-street' });
      station.data.aliases = ['east'];
      for (const { data } of entries.teams) if (data.home === 'east') data.home = 'east-street';
      entries.menus = entries.menus.map((one) => ({ ...one, id: one.id.replace('/east/', '/east-street/') }));
    });
    const [paper, ...others] = stalePapers(sampleWorld(), now, '2026-11');
    expect([paper?.station, paper?.kind, others]).toEqual(['yangban/east-street', 'changed', []]);
    expect(paper?.changes.every((text) => text.startsWith('网址和二维码') || text.startsWith('输入的网址'))).toBe(true);
  });
});
