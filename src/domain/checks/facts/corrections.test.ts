import { expect, test } from 'vitest';
import { correctionsSchema } from '../../schema/corrections.ts';
import { sampleEntries } from '../../testing/sample-entries.ts';
import { correctionProblems } from './corrections.ts';

const problems = (correction: object): string[] => {
  const data = correctionsSchema.parse({
    corrections: [{ on: '2026-11-20', what: '截至', was: '报道时', now: '2022年', ...correction }],
  });
  const entries = { ...sampleEntries(), corrections: [{ id: 'yangban', data, body: '' }] };
  return correctionProblems(entries, '2026-11-22').map(({ path }) => path.join('.'));
};

test('accepts a correction of one page, made on or before today', () => {
  expect(problems({ team: 'lifa', since: '2026-11-02' })).toEqual([]);
  expect(problems({ on: '2026-11-22', since: '2026-11-22' })).toEqual([]);
});

test('reports dates that cannot be, several pages, and a correction that changes nothing', () => {
  expect(problems({ on: '2026-11-23' })).toEqual(['corrections.0.on']);
  expect(problems({ since: '2026-11-21' })).toEqual(['corrections.0.since']);
  expect(problems({ team: 'lifa', station: 'east' })).toEqual(['corrections.0']);
  expect(problems({ now: '报道时' })).toEqual(['corrections.0.now']);
});
