import { makeWorld } from '../../domain/world.ts';
import { describe, expect, it } from 'vitest';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';
import { COLLECTIONS } from '../../domain/schema/collections.ts';
import { mappedDistricts } from './districts.ts';
import { placesIn } from './places.ts';
import { printSheets } from './print.ts';

function sheetsWith(position?: object) {
  const entries = sampleEntries();
  const east = entries.stations.find(({ id }) => id === 'yangban/east')!;
  if (position)
    east.data = COLLECTIONS.stations.schema.parse({
      ...east.data,
      position: { precision: '准确', from: '实测', datum: 'WGS-84', ...position },
    });
  const world = makeWorld(entries, '2026-11-18');
  const sheets = printSheets(world, []);
  const all = mappedDistricts(world)
    .flatMap(({ id }) => placesIn(world, id))
    .map(({ key }) => key);
  return {
    sheets,
    all,
    onPaper: sheets.flatMap(({ numbered, unplaced }) => [...numbered, ...unplaced]).map(({ key }) => key),
  };
}

describe('the sheets that are printed', () => {
  it('include every station', () => {
    for (const { all, onPaper } of [sheetsWith(), sheetsWith({ lng: 117.281, lat: 37.452 })]) {
      expect(all.length).toBeGreaterThan(1);
      expect(onPaper.toSorted()).toEqual(all.toSorted());
    }
  });
  it('have no sketch for a district without positions', () => {
    expect(
      sheetsWith().sheets.map(({ id, sketch, numbered, unplaced }) => [id, sketch, numbered.length, unplaced.length]),
    ).toEqual([['yangban', undefined, 0, 2]]);
  });
  it('number the stations with a position', () => {
    const [sheet] = sheetsWith({ lng: 117.281, lat: 37.452 }).sheets;
    expect([
      sheet?.sketch?.marks.length,
      sheet?.numbered.map(({ key }) => key),
      sheet?.unplaced.map(({ key }) => key),
    ]).toEqual([1, ['yangban/east'], ['yangban/center']]);
  });
});
