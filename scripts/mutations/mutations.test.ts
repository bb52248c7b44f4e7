import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { judgeAll, textsOf } from './judge.ts';
import { mutations } from './mutations.ts';

const FOLDER = fileURLToPath(new URL('../../e2e/content', import.meta.url));
const TODAY = '2026-11-16';

test('accepts the unchanged content', () => {
  const [unchanged] = judgeAll(
    FOLDER,
    [{ file: 'site.json', kind: 'none', text: textsOf(FOLDER)['site.json'] }],
    TODAY,
  );
  expect(unchanged).toMatchObject({ verdict: 'accepted' });
});

test('returns the same mutations for the same seed, of every kind', () => {
  const files = textsOf(FOLDER);
  const few = mutations(files, 60, 7);
  expect(mutations(files, 60, 7)).toEqual(few);
  expect(new Set(few.map(({ kind }) => kind)).size).toBeGreaterThan(20);
});

test(
  'never crashes, accepts only publishable content and refuses clearly, for 300 mutations',
  { timeout: 300_000 },
  () => {
    const judged = judgeAll(FOLDER, mutations(textsOf(FOLDER), 300, 20261116), TODAY);
    expect(
      judged
        .filter(({ verdict }) => verdict !== 'accepted' && verdict !== 'refused')
        .map(({ file, kind, verdict, reason }) => `${verdict}: ${file} (${kind}): ${reason}`),
    ).toEqual([]);
    // Most mutations are mistakes.
    expect(judged.filter(({ verdict }) => verdict === 'refused').length).toBeGreaterThan(150);
  },
);
