import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress, writeAddress } from './address.ts';
import { WHENS, type Filters } from './facets.ts';
import { KINDS } from './vocabulary.ts';

const code = fc.stringMatching(/^[a-z]{1,9}$/);
const filters: fc.Arbitrary<Filters> = fc.record(
  { kind: fc.constantFrom(...KINDS), district: code, object: code, field: code, when: fc.constantFrom(...WHENS) },
  { requiredKeys: [] },
);

test('reads what it writes', () => {
  fc.assert(
    fc.property(
      fc.string().map((text) => text.trim()),
      filters,
      (query, chosen) => {
        expect(readAddress(writeAddress('', { query, filters: chosen }))).toEqual({ query, filters: chosen });
      },
    ),
  );
});

test('keeps other parameters and removes empty ones', () => {
  expect(writeAddress('?mode=elder&q=a&kind=team', { query: 'yizhen', filters: { object: 'lao' } })).toBe(
    '?mode=elder&q=yizhen&for=lao',
  );
  expect(writeAddress('?q=a', { query: '', filters: {} })).toBe('');
});

test('ignores invalid parameters', () => {
  expect(readAddress('?q=%20义诊%20&kind=nobody&when=later&district=%3Cb%3E')).toEqual({ query: '义诊', filters: {} });
});
