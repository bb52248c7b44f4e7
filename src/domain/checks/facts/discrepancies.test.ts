import { expect, test } from 'vitest';
import { sampleEntries } from '../../testing/sample-entries.ts';
import type { Entries } from '../../schema/collections.ts';
import { discrepancyProblems } from './discrepancies.ts';

const figure = { label: '服务', value: 5, display: '5', unit: '次', asOf: '报道时', source: 's1' };

function withDiscrepancies(ofStation: string, ofBrand: string): Entries {
  const entries = sampleEntries();
  entries.stations = entries.stations.map((entry) =>
    entry.id.endsWith('east')
      ? { ...entry, data: { ...entry.data, figures: [figure, { ...figure, discrepancy: ofStation }] } }
      : entry,
  );
  entries.brands = entries.brands.map((entry) => ({
    ...entry,
    data: { ...entry.data, figures: [{ ...figure, discrepancy: ofBrand }] },
  }));
  return entries;
}

test('figures of one district that say the same belong together', () => {
  expect(discrepancyProblems(withDiscrepancies('合计比一项少', '合计比一项少'))).toEqual([]);
});

test('a figure that stands alone is reported', () => {
  const problems = discrepancyProblems(withDiscrepancies('合计比一项少', '合计比一项小'));
  expect(problems.map(({ collection, id, path }) => [collection, id, path.join('.')])).toEqual([
    ['stations', 'yangban/east', 'figures.1.discrepancy'],
    ['brands', 'yangban/touhua', 'figures.0.discrepancy'],
  ]);
});
