import { expect, test } from 'vitest';
import { insideOf, walksFrom } from './walks.ts';
import { samplePlace } from '../testing/sample-map.ts';

test('only what is open counts as near, and never what is placed to its district only', () => {
  const at = [100, 30] as const;
  const places = [
    samplePlace('a/exact', { at }),
    samplePlace('a/rough', { at, approximate: true, precision: '镇街' }),
    samplePlace('a/planned', { at, open: false }),
    samplePlace('a/coarse', { at, approximate: true, precision: '区县' }),
    samplePlace('a/far', { at: [101, 30] }),
    samplePlace('a/none'),
  ];
  expect(insideOf(walksFrom({ at }, places, 'usual'))).toEqual({ inside: 2, rough: 1 });
});
