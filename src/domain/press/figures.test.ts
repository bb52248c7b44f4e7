import { expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import { sampleEntries } from '../testing/sample-entries.ts';
import { allFigures } from './figures.ts';

const figure = { label: '志愿者', value: 20, display: '20多', unit: '人', asOf: '报道时', source: 's1' };

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
