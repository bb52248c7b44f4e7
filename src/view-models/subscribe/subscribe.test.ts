import { describe, expect, it } from 'vitest';
import { sampleWorld } from '../testing/sample-world.ts';
import { subscribeView } from './subscribe.ts';

const world = sampleWorld();
const view = subscribeView(world);

const district = world.catalogue.districts.get('yangban')!;
const districts = new Map([
  ['anjing', { ...district, id: 'anjing', name: '安静县' }],
  ['yangban', district],
]);
const withAnother = { ...world, catalogue: { ...world.catalogue, districts } };

describe('the page of subscriptions', () => {
  it('offers the whole site, each service object and each district', () => {
    expect(view.all).toMatchObject({
      name: '样板站',
      webcal: 'webcal://www.example.org/feeds/all.ics',
      address: 'https://www.example.org/feeds/all.ics',
    });
    expect(view.objects.map(({ subscription }) => subscription.file)).toEqual(
      ['lao', 'xiao', 'kun', 'xin', 'gong'].map((code) => `/feeds/objects/${code}.ics`),
    );
    expect(view.districts.map(({ all }) => all.file)).toEqual(['/feeds/districts/yangban.ics']);
  });
  it('offers the parts of a district with dates to come', () => {
    // The centre has no activities, and the brand only a past one.
    expect(view.districts[0]?.groups.map(({ title, items }) => [title, items.map(({ name }) => name)])).toEqual([
      ['站点', ['东街社区']],
      ['队伍', ['“样板”理发队']],
    ]);
    expect(view.districts[0]).toMatchObject({ count: 2, empty: false });
  });
  it('offers no parts of a district without dates to come', () => {
    const over = { ...world, today: '2099-01-01' as const };
    expect(subscribeView(over).districts[0]).toMatchObject({ groups: [], count: 0, empty: true });
  });
  it('lists districts without dates to come last', () => {
    const names = subscribeView(withAnother).districts.map(({ all, empty }) => [all.name, empty]);
    expect(names).toEqual([
      ['样板区', false],
      ['安静县', true],
    ]);
  });
  it('has the data of the site, and of each of several districts', () => {
    expect(view.data.map(({ href }) => href)).toEqual([
      '/feeds/changes.xml',
      '/data/activities.csv',
      '/data/activities.json',
      '/data/activities.schema.json',
    ]);
    expect(view.districtData).toEqual([]);
    expect(subscribeView(withAnother).districtData).toMatchObject([
      { name: '安静县' },
      {
        name: '样板区',
        links: [
          { label: 'Atom', href: '/feeds/changes/yangban.xml' },
          { label: 'CSV', href: '/data/activities/yangban.csv' },
          { label: 'JSON', href: '/data/activities/yangban.json' },
        ],
      },
    ]);
  });
  it('names as choices what the site has', () => {
    expect(view.meta.description).toMatch(/按站点、队伍、品牌或服务对象选。$/);
    expect(subscribeView(withAnother).meta.description).toMatch(/按区县、站点、队伍、品牌或服务对象选。$/);
  });
  it('has unique ids', () => {
    const ids = [
      view.all,
      ...view.objects.map(({ subscription }) => subscription),
      ...view.districts.flatMap(({ all, groups }) => [all, ...groups.flatMap(({ items }) => items)]),
    ].map(({ id }) => id);
    expect(ids).toContain('stations-yangban-east');
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});
