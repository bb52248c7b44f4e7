import { expect, test } from 'vitest';
import { countInside, walksFrom } from './walks.ts';
import { samplePlace } from '../../testing/sample-map.ts';

test('counts open stations within the circle, without the start and those placed only to their district', () => {
  const at = [100, 30] as const;
  const places = [
    samplePlace('a/exact', { at }),
    samplePlace('a/rough', { at, approximate: true, precision: '镇街' }),
    samplePlace('a/planned', { at, open: false }),
    samplePlace('a/coarse', { at, approximate: true, precision: '区县' }),
    samplePlace('a/far', { at: [101, 30] }),
    samplePlace('a/none'),
  ];
  const walks = walksFrom({ at }, places, 'usual');
  expect([countInside(walks, undefined), countInside(walks, 'a/exact')]).toEqual([
    { inside: 2, rough: 1 },
    { inside: 1, rough: 1 },
  ]);
});
