import { expect, test } from 'vitest';
import { districtSchema } from '../../domain/schema/district.ts';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';
import { makeWorld } from '../../domain/world.ts';
import { missingPlaces } from './counted-places.ts';

const figure = (label: string, value: number, counts?: string[]) => ({
  ...{ label, value, display: String(value), unit: '个', asOf: '报道时', source: 's1' },
  ...(counts ? { counts } : {}),
});

test('says which places of a report are missing, and keeps silent about what is complete or no place', () => {
  const entries = sampleEntries();
  const figures = [
    figure('站', 12, ['站']),
    figure('村', 210, ['村']),
    figure('中心', 1, ['中心']),
    figure('志愿者', 9),
  ];
  const world = makeWorld(
    {
      ...entries,
      districts: entries.districts.map((entry) => ({
        ...entry,
        data: districtSchema.parse({ ...entry.data, figures }),
      })),
    },
    '2026-11-18',
  );
  expect(missingPlaces(world, 'yangban')).toEqual([
    '来源说站12个，本站写到名字的有1处。',
    '来源说村210个，本站一处也没有写到名字。',
  ]);
});
