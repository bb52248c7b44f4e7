import fc from 'fast-check';
import { expect, test } from 'vitest';
import { legendOf, levelOf, LEVELS, stepOf } from './heat.ts';

test('gives fuller weeks no lower level, and level 0 to empty ones only', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(400), { nil: undefined })), (counts) => {
      const step = stepOf(counts);
      for (const count of counts) {
        const level = levelOf(count, step);
        expect(level).toBeGreaterThanOrEqual(count === undefined ? -1 : count > 0 ? 1 : 0);
        expect(level).toBeLessThanOrEqual(count ? LEVELS : 0);
      }
      const sorted = counts
        .map((count) => count ?? 0)
        .sort((a, b) => a - b)
        .map((count) => levelOf(count, step));
      expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
    }),
  );
});

test('names the counts of each level in the legend', () => {
  expect(legendOf(1).map(({ label }) => label)).toEqual(['1场', '2场', '3场', '4场以上']);
  expect(legendOf(3).map(({ label }) => label)).toEqual(['1—3场', '4—6场', '7—9场', '10场以上']);
});
