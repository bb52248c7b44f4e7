import { describe, expect, test } from 'vitest';
import { conceptSchema } from '../../schema/concept.ts';
import { districtSchema } from '../../schema/district.ts';
import { menuSchema } from '../../schema/menu.ts';
import type { Entries } from '../../schema/collections.ts';
import { sampleEntries } from '../../testing/sample-entries.ts';
import { checkEntries } from '../checks.ts';

const problemsOf = (entries: Entries) =>
  checkEntries(entries, '2026-11-18').map(({ collection, path, found }) => [collection, path.join('.'), found]);

function withConcept(data: object): Entries {
  const concept = conceptSchema.parse({ name: '四级网络', summary: '是什么。', ...data });
  return { ...sampleEntries(), concepts: [{ id: 'wangluo', body: '解释。', data: concept }] };
}

function withDistrict(entries: Entries, data: object): Entries {
  const districts = entries.districts.map((entry) => ({
    ...entry,
    data: districtSchema.parse({ ...entry.data, ...data }),
  }));
  return { ...entries, districts };
}

describe('concepts', () => {
  test('link stations, teams and brands by their keys', () => {
    expect(problemsOf(withConcept({ stations: ['yangban/east'], teams: ['yangban/lifa'] }))).toEqual([]);
    expect(problemsOf(withConcept({ stations: ['east'] }))).toEqual([
      ['concepts', 'stations.0', '没有编号是 “east” 的站点'],
    ]);
  });
  test('cannot belong to a missing concept, nor to themselves', () => {
    for (const parent of ['nowhere', 'wangluo'])
      expect(problemsOf(withConcept({ parent }))).toEqual([['concepts', 'parent', `没有编号是 “${parent}” 的说法`]]);
  });
  test('are referred to by their ids', () => {
    const model = { name: '网络', form: '层级', steps: [{ name: '中心' }, { name: '站' }] };
    const districtWith = (concepts: string[]) => withDistrict(withConcept({}), { models: [{ ...model, concepts }] });
    expect(problemsOf(districtWith(['wangluo']))).toEqual([]);
    expect(problemsOf(districtWith(['wangluo-x']))).toEqual([
      ['districts', 'models.0.concepts.0', '没有编号是 “wangluo-x” 的说法'],
    ]);
  });
});

describe('网上点单', () => {
  const ordering = (join: object): Entries => {
    const entries = sampleEntries();
    const [menu] = entries.menus;
    const activities = [{ id: '20261120-ke', title: '课', date: '2026-11-20', join: { ways: ['网上点单'], ...join } }];
    return { ...entries, menus: [{ ...menu!, data: menuSchema.parse({ ...menu!.data, activities }) }] };
  };
  const refused = [['menus', 'activities.0.join.ways', '写了网上点单，却哪里都没有写到哪里点单']];

  test('is refused where nothing says where to order', () => {
    expect(problemsOf(ordering({}))).toEqual(refused);
  });
  test('needs an address, or a channel of the district', () => {
    expect(problemsOf(ordering({ url: 'https://order.example.org/' }))).toEqual([]);
    const orderChannels = [{ name: '样板点单', kind: '小程序' }];
    expect(problemsOf(withDistrict(ordering({}), { orderChannels }))).toEqual([]);
  });
  test('needs the address of a website', () => {
    const website = (more: object) => ({ orderChannels: [{ name: '样板网站', kind: '网站', ...more }] });
    expect(problemsOf(withDistrict(ordering({}), website({ note: '报道没有写网址' })))).toEqual(refused);
    expect(problemsOf(withDistrict(ordering({}), website({ url: 'https://order.example.org/' })))).toEqual([]);
  });
  test('by telephone needs the number', () => {
    const orderChannels = [{ name: '样板热线', kind: '电话' }];
    expect(problemsOf(withDistrict(sampleEntries(), { orderChannels }))).toEqual([
      ['districts', 'orderChannels.0.kind', '点单渠道 “样板热线” 是电话，却没有号码'],
    ]);
  });
});
