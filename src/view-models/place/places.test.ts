import { describe, expect, it } from 'vitest';
import { sampleWorld } from '../testing/sample-world.ts';
import { placesData } from './places.ts';

describe('placesData', () => {
  it('has the open communities of each district, without stations that hold nothing', () => {
    expect(placesData(sampleWorld())).toEqual({
      districts: [{ id: 'yangban', name: '样板区', stations: [{ key: 'yangban/east', name: '东街社区' }] }],
    });
  });
});
