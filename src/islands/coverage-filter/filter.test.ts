import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KindCount } from '../../view-models/coverage/data.ts';
import { counterOf, EVERYTHING, isNarrow, readFilter, shownOf, toggled, writeFilter } from './filter.ts';

const validCodes = { objects: ['lao', 'xiao', 'kun'], fields: ['xuanjiang', 'wenhua'] };
const filters = fc.record({
  objects: fc.subarray(validCodes.objects),
  field: fc.constantFrom('', ...validCodes.fields),
});

describe('the filter in the address', () => {
  it('survives a round trip', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(readFilter(writeFilter('', filter), validCodes)).toEqual(filter);
      }),
    );
  });
  it('keeps other parameters, and drops unknown values', () => {
    expect(writeFilter('?mode=elder', { objects: ['lao', 'kun'], field: 'wenhua' })).toBe(
      '?mode=elder&for=lao,kun&field=wenhua',
    );
    expect(writeFilter('?mode=elder&for=lao&field=wenhua', EVERYTHING)).toBe('?mode=elder');
    expect(readFilter('?for=lao,nobody&field=nothing', validCodes)).toEqual({ objects: ['lao'], field: '' });
  });
  it('toggles a value off', () => {
    expect(toggled(toggled(EVERYTHING, 'lao'), 'lao')).toEqual(EVERYTHING);
    expect([isNarrow(EVERYTHING), isNarrow({ objects: [], field: 'wenhua' })]).toEqual([false, true]);
  });
});

describe('counting', () => {
  // 3 for 为老 without a 平台, 2 for 为老 and 为小 in 文化服务, 1 without 五为 in 理论宣讲.
  const kinds: KindCount[] = [
    [1, 0, 3, 1, 0],
    [3, 2, 2, 0, 0],
    [0, 1, 1, 0, 4],
  ];
  it.each([
    [EVERYTHING, 6],
    [{ objects: ['lao'], field: '' }, 5],
    [{ objects: ['xiao', 'kun'], field: '' }, 2],
    [{ objects: [], field: 'xuanjiang' }, 1],
    [{ objects: ['lao'], field: 'wenhua' }, 2],
    [{ objects: ['kun'], field: 'wenhua' }, 0],
  ])('%j', (filter, count) => {
    expect(counterOf(filter, validCodes)(kinds).promised).toBe(count);
  });

  it('counts occurrences that match several values once: a wider filter never counts fewer', () => {
    const amount = fc.integer({ min: 0, max: 9 });
    const kinds = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 2 }), amount, amount, amount),
    );
    fc.assert(
      fc.property(kinds, filters, (items: KindCount[], filter) => {
        const naive = items.filter(
          ([bits, field]) =>
            (filter.objects.length === 0 ||
              filter.objects.some((code) => (bits >> validCodes.objects.indexOf(code)) & 1)) &&
            (filter.field === '' || field === validCodes.fields.indexOf(filter.field) + 1),
        );
        const sum = (place: 2 | 3 | 4): number => naive.reduce((total, kind) => total + kind[place], 0);
        expect(counterOf(filter, validCodes)(items)).toEqual({ promised: sum(2), held: sum(3), reported: sum(4) });
      }),
    );
  });

  it('counts the matching occurrences and their rows', () => {
    expect(
      shownOf(
        { rows: { a: { 3: kinds, 4: [] }, b: { 3: [[0, 1, 1, 0, 0]] }, c: {} } },
        counterOf({ objects: ['lao'], field: '' }, validCodes),
      ),
    ).toEqual({ promised: 5, rows: 1 });
  });
});
