import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERYTHING, matches, pressed, readFilter, writeFilter, type Row, type WeekFilter } from './filter.ts';

const OFFERED = new Map([
  ['district', ['jimei', 'panlong']],
  ['for', ['lao', 'xiao', 'kun']],
  ['join', ['zhijie']],
  ['time', ['evening']],
  ['age', ['4-6', '7-9']],
  ['access', ['1']],
]);
const one = (name: string) => fc.constantFrom('', ...(OFFERED.get(name) ?? []));
const filters = fc.record({
  district: one('district'),
  objects: fc.subarray(['lao', 'xiao', 'kun']),
  join: one('join'),
  time: one('time'),
  age: one('age'),
  access: one('access'),
});
const filter = (part: Partial<WeekFilter>): WeekFilter => ({ ...EVERYTHING, ...part });
const row = (part: Partial<Row>): Row => ({
  district: 'jimei',
  objects: [],
  walkIn: false,
  start: '',
  ages: '',
  accessible: false,
  ...part,
});

describe('the filter in the address', () => {
  it('survives a round trip', () => {
    fc.assert(
      fc.property(filters, (chosen) => {
        expect(readFilter(writeFilter('', chosen), OFFERED)).toEqual(chosen);
      }),
    );
  });
  it('keeps other parameters', () => {
    expect(writeFilter('?mode=elder', filter({ district: 'panlong', objects: ['lao', 'kun'] }))).toBe(
      '?mode=elder&district=panlong&for=lao,kun',
    );
    expect(writeFilter('?mode=elder&for=lao&age=4-6', EVERYTHING)).toBe('?mode=elder');
  });
  it('drops what the page does not offer', () => {
    expect(readFilter('?district=nowhere&for=lao,nobody&age=99&join=dianhua', OFFERED)).toEqual(
      filter({ objects: ['lao'] }),
    );
  });
});

describe('matches', () => {
  it('matches a row that serves one of the chosen', () => {
    expect(matches(filter({ objects: ['lao', 'kun'] }), row({ objects: ['kun'] }))).toBe(true);
    expect(matches(filter({ objects: ['lao'] }), row({ objects: ['xiao'] }))).toBe(false);
    expect(matches(filter({ district: 'panlong' }), row({}))).toBe(false);
    expect(matches(EVERYTHING, row({}))).toBe(true);
  });
  it('asks for no sign-up, the evening, a wheelchair', () => {
    expect([true, false].map((walkIn) => matches(filter({ join: 'zhijie' }), row({ walkIn })))).toEqual([true, false]);
    expect(['18:00', '17:59', ''].map((start) => matches(filter({ time: 'evening' }), row({ start })))).toEqual([
      true,
      false,
      false,
    ]);
    expect([true, false].map((accessible) => matches(filter({ access: '1' }), row({ accessible })))).toEqual([
      true,
      false,
    ]);
  });
  it('admits a child whose age is named, or any child where none is', () => {
    const suits = (ages: string) => matches(filter({ age: '4-6' }), row({ ages }));
    expect(['4-6 7-9', '?', '7-9', ''].map(suits)).toEqual([true, true, false, false]);
  });
});

describe('pressed', () => {
  it('toggles a value, and clears the objects', () => {
    expect(pressed(pressed(EVERYTHING, 'for', 'lao'), 'for', 'lao')).toEqual(EVERYTHING);
    expect(pressed(filter({ objects: ['lao', 'kun'] }), 'for', '')).toEqual(EVERYTHING);
    expect(pressed(EVERYTHING, 'join', 'zhijie').join).toBe('zhijie');
    expect(pressed(filter({ join: 'zhijie' }), 'join', 'zhijie')).toEqual(EVERYTHING);
  });
});
