import { describe, expect, it } from 'vitest';
import type { LngLat } from './geo.ts';
import { clipLine } from './clip.ts';

const LINE: LngLat[] = [
  [0, 0],
  [1, 0],
  [2, 0],
  [3, 0],
  [4, 0],
  [5, 0],
];

describe('clipLine', () => {
  it('keeps whole segments that touch the bounds', () => {
    expect(clipLine(LINE, [1.5, -1, 2.5, 1])).toEqual([
      [
        [1, 0],
        [2, 0],
        [3, 0],
      ],
    ]);
  });
  it('returns several parts where the line leaves and returns', () => {
    const there: LngLat[] = [
      [0, 0],
      [1, 0],
      [1, 5],
      [2, 5],
      [2, 0],
      [3, 0],
    ];
    expect(clipLine(there, [-1, -1, 4, 1])).toEqual([
      [
        [0, 0],
        [1, 0],
        [1, 5],
      ],
      [
        [2, 5],
        [2, 0],
        [3, 0],
      ],
    ]);
  });
  it('returns no parts for a line outside', () => {
    expect([clipLine(LINE, [10, 10, 11, 11]), clipLine([], [0, 0, 1, 1]), clipLine([[0, 0]], [0, 0, 1, 1])]).toEqual([
      [],
      [],
      [],
    ]);
  });
});
