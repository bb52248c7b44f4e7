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
function worldOf(
  concepts: Record<string, object>,
  { district = {}, station = {}, east = {}, activities }: Changes = {},
): World {
  const entries = sampleEntries();
  const [menu] = entries.menus;
  return makeWorld(
    {
      ...entries,
      districts: entries.districts.map((entry) => ({
        ...entry,
        data: districtSchema.parse({ ...entry.data, ...district }),
      })),
      stations: entries.stations.map((entry, index) => ({
        ...entry,
        data: stationSchema.parse({ ...entry.data, ...[station, east][index] }),
      })),
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
  east?: object;
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
  expect(part.upcoming?.items.map(({ phrases }) => phrases.join(''))).toEqual(['活动a', '活动b']);
  expect(part.hosts?.items.map(({ dates }) => dates)).toEqual([2]);
  const whole = conceptView(world, 'pingtai');
  expect(whole.parts.map(({ name }) => name)).toEqual(['jiaoyu']);
  expect(whole.platforms?.rows.find(({ name }) => name === '教育服务')).toMatchObject({ total: 2, counts: [2] });
  expect(whole.upcoming?.items.map(({ phrases }) => phrases.join(''))).toEqual(['活动a', '活动c']);
});

test('each of 五为 has its next dates, stations and teams, and its week', () => {
  const activity = (id: string, day: string, serves: string[]) => ({
    id,
    title: `活动${id}`,
    date: `2026-11-${day}`,
    time: '09:00',
    serves,
  });
  const world = worldOf(
    { wuwei: { draws: ['五为'] } },
    {
      station: { serves: ['为老'] },
      activities: ['20', '21', '22', '23'].map((day) => activity(`a${day}`, day, ['为老', '为小'])),
    },
  );
  const { objects, upcoming } = conceptView(world, 'wuwei');
  expect(upcoming).toBeUndefined();
  expect(
    objects?.rows.map(({ mark, stations, upcoming: next, weekHref }) => [
      mark.letter,
      stations.map(({ name }) => name),
      next.map(({ day }) => day),
      weekHref,
    ]),
  ).toEqual([
    ['老', ['样板区实践中心'], ['2026-11-20', '2026-11-21', '2026-11-22'], '/?for=lao'],
    ['小', [], [], '/?for=xiao'],
    ['困', [], [], '/?for=kun'],
    ['心', [], [], '/?for=xin'],
    ['公', [], [], '/?for=gong'],
  ]);
});

test('marks highlights that say the same, leads to all of them, and has what is on at these stations', () => {
  const world = worldOf(
    { liangdian: { draws: ['亮点'] } },
    {
      district: { models: [{ ...MODEL, concepts: ['liangdian'] }] },
      station: { highlight: '创皂手作' },
      east: { highlight: '“创皂”手作活动' },
      activities: [{ id: 'a', title: '活动', date: '2026-11-20' }],
    },
  );
  const { highlights, upcoming } = conceptView(world, 'liangdian');
  expect(highlights.map(({ allHref, items }) => [allHref, items.map(({ alike }) => alike)])).toEqual([
    ['/stations/highlights/#yangban', [2, 2]],
  ]);
  expect(upcoming?.title).toBe('有关站点的活动');
  expect(upcoming?.items[0]).toMatchObject({ phrases: ['活动'], brand: '' });
});

test('names the brand that ties an activity to the concept, and who holds an honour', () => {
  const honour = { name: '最美社区', source: 's1' };
  const world = worldOf(
    { ku: { brands: ['yangban/touhua'] }, rongyu: { draws: ['荣誉'] }, kong: {} },
    {
      station: { honours: [honour, { ...honour, name: '首家', kind: '首创' }] },
      activities: [
        { id: 'a', title: '活动', date: '2026-11-20', brands: ['touhua'] },
        { id: 'b', title: '别的', date: '2026-11-21' },
      ],
    },
  );
  const { upcoming, having } = conceptView(world, 'ku');
  expect(upcoming?.title).toBe('有关品牌的活动');
  expect(upcoming?.items.map(({ phrases, brand }) => [phrases.join(''), brand])).toEqual([['活动', '头等大事']]);
  expect(having.map(({ name }) => name)).toEqual(['样板区']);
  expect(conceptView(world, 'rongyu').stations.map(({ name }) => name)).toEqual(['样板区实践中心']);
  expect(conceptView(world, 'kong').upcoming?.items).toEqual([]);
});

test('leads to the districts on the map', () => {
  const models = [{ ...MODEL, concepts: ['quan'] }];
  const world = worldOf({ quan: { draws: ['地图'] }, other: {} }, { district: { models } });
  expect(conceptView(world, 'quan').onMap).toEqual([{ name: '样板区', href: '/map/?district=yangban' }]);
  expect(conceptView(world, 'other').onMap).toEqual([]);
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
