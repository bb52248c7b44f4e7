import { describe, expect, it } from 'vitest';
import { mapConcurrently } from './concurrently.ts';

describe('mapConcurrently', () => {
  it('returns results in the order of the items', async () => {
    expect(
      await mapConcurrently(
        [30, 1, 2],
        2,
        async (wait) =>
          new Promise((done) => {
            setTimeout(() => {
              done(`${String(wait)} ms`);
            }, wait);
          }),
      ),
    ).toEqual(['30 ms', '1 ms', '2 ms']);
  });
  it('rejects with the first failure', async () => {
    await expect(
      mapConcurrently([1, 2], 2, async (item) => {
        await Promise.resolve();
        throw new Error(`no ${String(item)}`);
      }),
    ).rejects.toThrow('no 1');
  });
});
