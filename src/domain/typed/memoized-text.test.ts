import { expect, test, vi } from 'vitest';
import { memoized } from './memoized-text.ts';

test('computes a result once per text, also an undefined one, and forgets all beyond the maximum', () => {
  const read = vi.fn((text: string) => (text === '' ? undefined : text.length));
  const length = memoized(read, 2);
  expect([length('ab'), length('ab'), length(''), length('')]).toEqual([2, 2, undefined, undefined]);
  expect(read).toHaveBeenCalledTimes(2);
  length('abc');
  length('ab');
  expect(read).toHaveBeenCalledTimes(4);
});
