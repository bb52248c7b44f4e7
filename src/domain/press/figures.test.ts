import { expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import { sampleEntries } from '../testing/sample-entries.ts';
import { allFigures } from './figures.ts';

const figure = { label: '志愿者', value: 20, display: '20多', unit: '人', asOf: '报道时', source: 's1' };

test('lists the ratings of dates that were held, as those of their activity', () => {
  const entries = sampleEntries();
  const rating = { label: '满意率', value: 98, display: '98%', unit: '%', asOf: '2026年11月', source: 's1' };
  const held = [{ date: '2026-11-04', rating }, { date: '2026-11-11' }];
  const activities = [{ id: 'lifa', title: '免费理发', rule: '每周三', held }];
  entries.menus = entries.menus.map((menu) => ({
    ...menu,
    data: COLLECTIONS.menus.schema.parse({ ...menu.data, activities }),
  }));
  const ofActivities = allFigures(buildCatalogue(entries)).filter(({ kind }) => kind === 'activity');
  expect(ofActivities).toMatchObject([
    {
      key: 'yangban/east/lifa',
      origin: 'menus/yangban/east/2026-11',
      name: '免费理发，2026年11月4日',
      figure: { label: '满意率', note: '报道公布的评价' },
    },
  ]);
});

test('lists the figures of a district, then of its stations, teams (with their size) and brands', () => {
  const entries = sampleEntries();
  entries.districts = entries.districts.map((entry) => ({
    ...entry,
    data: COLLECTIONS.districts.schema.parse({ ...entry.data, figures: [figure] }),
  }));
  entries.stations = entries.stations.map((entry) => ({ ...entry, data: { ...entry.data, figures: [figure] } }));
  entries.brands = entries.brands.map((entry) => ({ ...entry, data: { ...entry.data, figures: [figure] } }));
  entries.teams = entries.teams.map((entry) => ({ ...entry, data: { ...entry.data, size: figure } }));
  expect(allFigures(buildCatalogue(entries)).map(({ kind, key, figure: { label } }) => [kind, key, label])).toEqual([
    ['district', 'yangban', '志愿者'],
    ['station', 'yangban/center', '志愿者'],
    ['station', 'yangban/east', '志愿者'],
    ['team', 'yangban/lifa', '志愿者'],
    ['team', 'yangban/lifa', '理发'],
    ['brand', 'yangban/touhua', '志愿者'],
  ]);
});
