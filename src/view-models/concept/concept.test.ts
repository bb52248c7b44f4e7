import { expect, test } from 'vitest';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';
import { conceptSchema } from '../../domain/schema/concept.ts';
import { districtSchema } from '../../domain/schema/district.ts';
import { stationSchema } from '../../domain/schema/station.ts';
import { menuSchema } from '../../domain/schema/menu.ts';
import { makeWorld, type World } from '../../domain/world.ts';
import { conceptIndex, conceptView } from './concept.ts';

const FIGURE = { label: '实践站', value: 12, display: '12', unit: '个', asOf: '报道时', source: 's1' };

/** The sample district with these concepts, and with fields of the district and its first station replaced. */
function worldOf(concepts: Record<string, object>, { district = {}, station = {}, activities }: Changes = {}): World {
  const entries = sampleEntries();
  const [first, ...stations] = entries.stations;
  const [menu] = entries.menus;
  return makeWorld(
    {
      ...entries,
      districts: entries.districts.map((entry) => ({
        ...entry,
        data: districtSchema.parse({ ...entry.data, ...district }),
      })),
      stations: [{ ...first!, data: stationSchema.parse({ ...first!.data, ...station }) }, ...stations],
      menus: activities ? [{ ...menu!, data: menuSchema.parse({ ...menu!.data, activities }) }] : entries.menus,
      concepts: Object.entries(concepts).map(([id, data]) => ({
        id,
        body: '解释。',
        data: conceptSchema.parse({ name: id, summary: '是什么。', ...data }),
      })),
    },
    '2026-11-18',
  );
}

interface Changes {
  district?: object;
  station?: object;
  activities?: object[];
}

const MODEL = { name: '点单派单', form: '流程', steps: [{ name: '点单' }, { name: '派单' }] };

test('shows the models and figures that name it, with their district', () => {
  const world = worldOf(
    { diandan: {}, other: {} },
    {
      district: {
        models: [
          { ...MODEL, concepts: ['diandan'] },
          { ...MODEL, name: '别的' },
        ],
        figures: [{ ...FIGURE, concepts: ['diandan'] }, FIGURE],
      },
    },
  );
  const view = conceptView(world, 'diandan');
  expect(view.models.map(({ district, model }) => [district, model.name])).toEqual([['样板区', '点单派单']]);
  expect(view.sourced.facts.map(({ label, text, asOf }) => [label, text, asOf])).toEqual([
    ['样板区：实践站', '12个', '报道时'],
  ]);
  expect(view.having).toEqual([{ name: '样板区', href: '/districts/yangban/about/' }]);
  expect(conceptView(world, 'other')).toMatchObject({ models: [], having: [], sourced: { facts: [] } });
});

test('a rating is among the figures, marked as published', () => {
  const rating = { ...FIGURE, label: '居民满意度', value: 95, display: '95%以上', unit: '%', concepts: ['pingdan'] };
  const { facts } = conceptView(worldOf({ pingdan: {} }, { station: { rating } }), 'pingdan').sourced;
  expect(facts).toMatchObject([
    { label: '样板区：居民满意度', text: '95%以上', note: '样板区实践中心。报道公布的评价' },
  ]);
});

test('says how many of the reported places the site names', () => {
  const figure = { ...FIGURE, counts: ['中心', '站'], concepts: ['wangluo'] };
  const { places } = conceptView(worldOf({ wangluo: {} }, { district: { figures: [figure] } }), 'wangluo');
  expect(places).toMatchObject([{ name: '样板区', label: '实践站', reported: 12, named: 2 }]);
});

test('lists dates and hosts of a platform by its code', () => {
  const activity = (id: string, field: string, date: string) => ({
    id,
    title: `活动${id}`,
    date,
    time: '09:00',
    field,
  });
  const world = worldOf(
    { pingtai: { draws: ['七大平台'] }, jiaoyu: { parent: 'pingtai', field: '教育服务' } },
    {
      activities: [
        activity('a', '教育服务', '2026-11-20'),
        activity('b', '教育服务', '2026-11-21'),
        activity('c', '文化服务', '2026-11-22'),
      ],
    },
  );
  const part = conceptView(world, 'jiaoyu');
  expect(part.upcoming.map(({ phrases }) => phrases.join(''))).toEqual(['活动a', '活动b']);
  expect(part.hosts?.items.map(({ dates }) => dates)).toEqual([2]);
  const whole = conceptView(world, 'pingtai');
  expect(whole.parts.map(({ name }) => name)).toEqual(['jiaoyu']);
  expect(whole.platforms?.rows.find(({ name }) => name === '教育服务')).toMatchObject({ total: 2, counts: [2] });
  expect(whole.upcoming.map(({ phrases }) => phrases.join(''))).toEqual(['活动a', '活动c']);
});

test('names the channels of each district, and whom to call', () => {
  const orderChannels = [{ name: '样板点单', kind: '小程序', say: '要哪项服务' }];
  const concepts = { diandan: { draws: ['点单渠道'] } };
  const hotline = { phone: '95013' };
  const told = conceptView(worldOf(concepts, { district: { orderChannels, hotline } }), 'diandan').ordering;
  expect(told?.rows).toMatchObject([
    {
      id: 'yangban',
      channels: [{ name: '样板点单', href: undefined, text: '在微信里搜这个小程序；说清要哪项服务' }],
      ask: { number: '95013', name: '服务热线' },
    },
  ]);
  const untold = conceptView(worldOf(concepts), 'diandan').ordering;
  // The number of the site is no number of the district.
  expect(untold).toMatchObject({ rows: [{ channels: [], ask: undefined }], sitePhone: { name: '样板站' } });
});

test('the index has whole concepts in their order, with their parts', () => {
  const { items } = conceptIndex(worldOf({ a: { order: 2 }, b: { order: 1 }, c: { parent: 'a' } }));
  expect(items.map(({ name, parts }) => [name, parts.map((part) => part.name)])).toEqual([
    ['b', []],
    ['a', ['c']],
  ]);
});

test('the index names what it explains, and says only that there is nothing where the site has no concepts', () => {
  const index = conceptIndex(worldOf({ a: { order: 2 }, b: { order: 1 } }));
  expect(index.meta.description).toMatch(/^b、a：/);
  const { phrases, lede, meta } = conceptIndex(worldOf({}));
  expect([phrases, lede, meta.description]).toEqual([['说法'], '本站还没有写常见的说法。', '本站还没有写常见的说法。']);
});
