import { expect, test } from 'vitest';
import { loadWith } from './testing/content-in.ts';
import { guarded } from './guard.ts';

test('what nobody foresaw is told as a problem of the file that it comes from', () => {
  const { entries } = loadWith();
  const looked = guarded('content', entries, ({ stations }) => {
    if (stations.some(({ id }) => id === 'demo/longjiang')) throw new RangeError('too deep\n    at somewhere');
    return stations.length;
  });
  expect(looked).toEqual({
    problem: {
      file: 'content/stations/demo/longjiang.md',
      found: expect.stringContaining('没料到这个文件') as string,
      fix: expect.stringContaining('content/README.md') as string,
    },
  });
  expect(JSON.stringify(looked)).not.toContain('at somewhere');
});

test('where it comes from all of them, the site is named', () => {
  expect(
    guarded('content', loadWith().entries, () => {
      throw new Error('x');
    }),
  ).toMatchObject({ problem: { file: 'content/site.json' } });
});

test('where all goes well, that is the answer', () => {
  expect(guarded('content', loadWith().entries, ({ stations }) => stations.length)).toEqual({ result: 3 });
});
