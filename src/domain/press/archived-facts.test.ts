import { expect, test } from 'vitest';
import { COLLECTIONS } from '../schema/collections.ts';
import { archivedFacts } from './archived-facts.ts';
import { canonicalText, type VersionedEntry } from './version.ts';

const team = (fields: object, body = ''): VersionedEntry => ({
  collection: 'teams',
  id: 'yangban/lifa',
  data: COLLECTIONS.teams.schema.parse({ name: '理发队', kind: '服务队', ...fields }),
  body,
});
const figure = { label: '理发', value: 960, display: '960余', unit: '次', asOf: '2024年6月', source: 's1' };
const nameOf = (collection: string, id: string) => `${collection}:${id}`;

test('lists every field with the label of the schema, references by name', () => {
  const entry = team(
    { home: 'east', focus: ['理发', '修面'], figures: [figure], sources: ['s1'] },
    '第一段。\n\n第二段。',
  );
  expect(archivedFacts(entry, nameOf)).toEqual([
    { label: '队名', text: '理发队' },
    { label: '性质', text: '服务队' },
    { label: '所在站点', text: 'stations:east' },
    { label: '做什么', text: '理发、修面' },
    { label: '理发', text: '960余次', asOf: '2024年6月', sources: ['s1'] },
    { label: '出处', text: '', sources: ['s1'] },
    { label: '正文', text: '第一段。' },
    { label: '正文', text: '第二段。' },
  ]);
});

test('names an item of a list after its own name', () => {
  const honours = [{ name: '最美队伍', kind: '称号', year: 2025, source: 's2' }];
  expect(archivedFacts(team({ honours, contact: { phone: '0534-000 0000' } }), nameOf).slice(2)).toEqual([
    { label: '荣誉：最美队伍', text: expect.stringContaining('2025') as string, sources: ['s2'] },
    { label: '联系', text: '公开电话：0534-000 0000' },
  ]);
});

test('archives no pictures, whose consent may be taken back', () => {
  const photos = [{ file: 'a.jpg', alt: '理发', credit: '样板区', licence: 'CC BY 4.0', consent: '没有可以认出的人' }];
  const data = { ...team({}).data, photos };
  expect(archivedFacts({ ...team({}), data }, nameOf)).toEqual(archivedFacts(team({}), nameOf));
  expect(canonicalText({ ...team({}), data })).toBe(canonicalText(team({})));
});

test('the canonical text does not depend on the order of fields, nor on empty ones', () => {
  const data = Object.fromEntries(Object.entries(team({ focus: ['理发'] }).data).reverse());
  expect(canonicalText({ ...team({}), data: { ...data, later: [], sample: false } })).toBe(
    canonicalText(team({ focus: ['理发'] })),
  );
  expect(canonicalText(team({ focus: ['修面'] }))).not.toBe(canonicalText(team({ focus: ['理发'] })));
  expect(canonicalText(team({}, '正文。'))).not.toBe(canonicalText(team({})));
});
