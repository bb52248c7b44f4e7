import { expect, test } from 'vitest';
import { loadWith } from './testing/content-in.ts';
import { runGuarded } from './guard.ts';

test('turns an unexpected error into a problem of the file that causes it', () => {
  const { entries } = loadWith();
  const guarded = runGuarded('content', entries, ({ stations }) => {
    if (stations.some(({ id }) => id === 'demo/longjiang')) throw new RangeError('too deep\n    at somewhere');
    return stations.length;
  });
  expect(guarded).toEqual({
    problem: {
      file: 'content/stations/demo/longjiang.md',
      found: expect.stringContaining('没料到这个文件') as string,
      fix: expect.stringContaining('content/README.md') as string,
    },
  });
  expect(JSON.stringify(guarded)).not.toContain('at somewhere');
});

test('names site.json when no single other file causes the error', () => {
  expect(
    runGuarded('content', loadWith().entries, () => {
      throw new Error('x');
    }),
  ).toMatchObject({ problem: { file: 'content/site.json' } });
});

test('returns the result when there is no error', () => {
  expect(runGuarded('content', loadWith().entries, ({ stations }) => stations.length)).toEqual({ result: 3 });
});
