import { expect, test } from 'vitest';
import { clusterName } from './words.ts';

test('names a cluster by its district, first station and size', () => {
  expect(clusterName('区文明实践中心', '环翠区', 4)).toBe('环翠区，区文明实践中心等4个站点，点开看');
  expect(clusterName('环翠区中心', '环翠区', 4)).toBe('环翠区中心等4个站点，点开看');
});
