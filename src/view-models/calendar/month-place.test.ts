import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EVERYTHING,
  DEFAULT_PLACE,
  RANGES,
  readPlace,
  TIMES,
  VIEWS,
  writePlace,
  type ChoiceValues,
  type Place,
} from './month-place.ts';

const known: ChoiceValues = {
  districts: ['jimei', 'panlong'],
  objects: ['lao', 'xiao', 'kun'],
  fields: ['wenhua', 'kepu'],
  joinWays: ['zhijie', 'dianhua'],
};

const choices = fc
  .record({
    district: fc.constantFrom('', ...known.districts),
    objects: fc.subarray([...known.objects]),
    field: fc.constantFrom('', ...known.fields),
    join: fc.constantFrom('', ...known.joinWays),
    time: fc.constantFrom('' as const, ...TIMES),
    age: fc.constantFrom('', '4-6'),
    access: fc.constantFrom('', '1'),
    range: fc.constantFrom('' as const, ...RANGES),
    station: fc.constantFrom('', 'dongzhuang'),
  })
  .map((choice) => (choice.district ? choice : { ...choice, station: '' }));
const places: fc.Arbitrary<Place> = fc
  .record({
    when: fc.constantFrom({ month: '', day: '' }, { month: '2026-12', day: '' }, { month: '', day: '2027-02-28' }),
    view: fc.constantFrom('' as const, ...VIEWS),
    choice: choices,
  })
  .map(({ when, view, choice }) => ({ ...(choice.range ? { month: '', day: '' } : when), view, choice }));

describe('the place in the query', () => {
  it('survives a round trip', () => {
    fc.assert(
      fc.property(places, (place) => {
        expect(readPlace(writePlace('', place), known)).toEqual(place);
      }),
    );
  });
  it('omits empty values, and keeps other parameters', () => {
    const choice = { ...EVERYTHING, district: 'panlong', objects: ['lao', 'kun'], time: 'morning' as const };
    expect(writePlace('?mode=elder', { month: '2026-12', day: '', view: 'week', choice })).toBe(
      '?mode=elder&month=2026-12&view=week&district=panlong&time=morning&for=lao,kun',
    );
    expect(writePlace('?mode=elder&view=week&for=lao', DEFAULT_PLACE)).toBe('?mode=elder');
  });
  it('drops unknown values and invalid dates', () => {
    expect(
      readPlace(
        '?district=nowhere&station=dongzhuang&for=lao,nobody&field=x&join=x&time=noon&range=never&view=round&month=2026-13&day=2026-02-30',
        known,
      ),
    ).toEqual({ ...DEFAULT_PLACE, choice: { ...EVERYTHING, objects: ['lao'] } });
  });
  it('keeps a station only with its district, unless there is only one district', () => {
    expect(readPlace('?station=dongzhuang', known).choice.station).toBe('');
    expect(readPlace('?station=dongzhuang', { ...known, districts: ['panlong'] }).choice.station).toBe('dongzhuang');
  });
  it('prefers a range to a month or a day', () => {
    expect(readPlace('?range=today&month=2026-12&day=2026-12-24', known)).toMatchObject({
      month: '',
      day: '',
      choice: { range: 'today' },
    });
  });
});
