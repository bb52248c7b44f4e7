import { describe, expect, it } from 'vitest';
import { chosenIn, countsOf, isShown, searchWith, type Codes } from './filter.ts';

const KNOWN = new Map([
  ['level', ['district', 'none']],
  ['for', ['lao', 'xiao']],
]);
const ROWS: Codes[] = [
  { level: ['district'], for: ['lao', 'xiao'] },
  { level: ['none'], for: ['lao'] },
  { level: ['none'], for: ['none'] },
];

describe('filters of brands', () => {
  it('reads what the filters offer, and nothing else', () => {
    expect([...chosenIn('?level=district&for=nobody&x=1', KNOWN)]).toEqual([['level', 'district']]);
  });

  it('writes the address, and keeps what is not a filter', () => {
    expect(searchWith('?level=none&x=1', KNOWN.keys(), new Map([['for', 'lao']]))).toBe('?x=1&for=lao');
    expect(searchWith('?level=none', KNOWN.keys(), new Map())).toBe('');
  });

  it('shows rows that every filter matches', () => {
    const shown = (chosen: [string, string][]) => ROWS.map((row) => isShown(row, new Map(chosen)));
    expect(shown([])).toEqual([true, true, true]);
    expect(shown([['for', 'lao']])).toEqual([true, true, false]);
    expect(
      shown([
        ['for', 'lao'],
        ['level', 'district'],
      ]),
    ).toEqual([true, false, false]);
  });

  it('counts what each answer would leave, by the other filters', () => {
    expect([...countsOf(ROWS, 'level', new Map([['level', 'district']]))]).toEqual([
      ['district', 1],
      ['none', 2],
    ]);
    expect([...countsOf(ROWS, 'level', new Map([['for', 'xiao']]))]).toEqual([['district', 1]]);
  });
});
