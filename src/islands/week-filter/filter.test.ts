import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERYTHING, readFilter, toggled, matches, writeFilter } from './filter.ts';

const validValues = { districts: ['jimei', 'panlong'], objects: ['lao', 'xiao', 'kun'] };
const filters = fc.record({
  district: fc.constantFrom('', ...validValues.districts),
  objects: fc.subarray(validValues.objects),
});

describe('the filter in the address', () => {
  it('survives a round trip', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(readFilter(writeFilter('', filter), validValues)).toEqual(filter);
      }),
    );
  });
  it('keeps other parameters', () => {
    expect(writeFilter('?mode=elder', { district: 'panlong', objects: ['lao', 'kun'] })).toBe(
      '?mode=elder&district=panlong&for=lao,kun',
    );
    expect(writeFilter('?mode=elder&for=lao', EVERYTHING)).toBe('?mode=elder');
  });
  it('drops unknown values', () => {
    expect(readFilter('?district=nowhere&for=lao,nobody', validValues)).toEqual({ district: '', objects: ['lao'] });
  });
});

describe('matches', () => {
  it('matches a row that serves one of the chosen', () => {
    expect(matches({ district: '', objects: ['lao', 'kun'] }, { district: 'jimei', objects: ['kun'] })).toBe(true);
    expect(matches({ district: '', objects: ['lao'] }, { district: 'jimei', objects: ['xiao'] })).toBe(false);
    expect(matches({ district: 'panlong', objects: [] }, { district: 'jimei', objects: [] })).toBe(false);
    expect(matches(EVERYTHING, { district: 'jimei', objects: [] })).toBe(true);
  });
  it('toggles a value off', () => {
    expect(toggled(toggled(EVERYTHING, 'lao'), 'lao')).toEqual(EVERYTHING);
  });
});
