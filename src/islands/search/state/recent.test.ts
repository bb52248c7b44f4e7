import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { clearRecent, keepRecent, readRecent } from './recent.ts';

beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  vi.restoreAllMocks();
});

it('keeps the latest eight, without duplicates', () => {
  for (const query of ['1', '2', '3', '4', '5', '6', '7', '8', '义诊', ' 3 ']) keepRecent(query);
  expect(readRecent()).toEqual(['3', '义诊', '8', '7', '6', '5', '4', '2']);
});

it('ignores empty queries, and clears the list', () => {
  keepRecent('  ');
  expect(localStorage).toHaveLength(0);
  keepRecent('理发');
  expect(clearRecent()).toEqual([]);
  expect([readRecent(), localStorage.length]).toEqual([[], 0]);
});

it('survives unavailable storage and invalid values', () => {
  localStorage.setItem('recent-searches', '{"a":1}');
  expect(readRecent()).toEqual([]);
  localStorage.setItem('recent-searches', '不是');
  expect(readRecent()).toEqual([]);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('off');
  });
  expect(keepRecent('理发')).toEqual(['理发']);
});
