import { expect, test } from 'vitest';
import type { Measured } from './build.ts';
import { goalsTable, missedGoals } from './goals.ts';

const usage = (seconds: number, others = 0) => ({ seconds, processorSeconds: seconds, bytes: 1e9, others });

const year: Omit<Measured, 'night'> = {
  activities: 20_000,
  pages: 24_000,
  bytes: 390e6,
  filesEach: { living: 1.9, archived: 1.1 },
  cold: usage(59),
  edited: usage(4.9),
  nightly: usage(7.9),
  changed: 0.029,
};

test('accepts a year that reaches all goals', () => {
  expect(missedGoals(year)).toEqual([]);
});

test('reports every goal that was missed', () => {
  const missed: typeof year = {
    ...year,
    bytes: 401e6,
    filesEach: { living: 2.1, archived: 1.3 },
    cold: usage(61),
    edited: usage(5.1),
    nightly: { ...usage(8.1), bytes: 1.3e9 },
    changed: 0.031,
  };
  expect(missedGoals(missed)).toHaveLength(8);
  expect(missedGoals(missed)[0]).toBe(
    '20000 activities: cold build, pictures included 61.0 s, the goal is at most 60 s',
  );
});

test('judges ten years by their nightly build, memory and files', () => {
  const tenYears = { ...year, activities: 200_000, bytes: 4e9, cold: usage(600), edited: usage(14), changed: 0.01 };
  expect(missedGoals({ ...tenYears, nightly: usage(14.9) })).toEqual([]);
  expect(missedGoals({ ...tenYears, nightly: usage(15.1) })).toHaveLength(1);
});

test('judges no share of changed files in a site of a few months', () => {
  expect(missedGoals({ ...year, activities: 5000, changed: 0.2 })).toEqual([]);
});

test('judges no time while other programs use the processors', () => {
  const disturbed = { ...year, cold: usage(80, 0.3) };
  expect(missedGoals(disturbed)).toEqual([]);
  expect(goalsTable(disturbed)).toContain('not judged');
});

test('judges nothing that could not be measured', () => {
  const unmeasured = { seconds: 1, processorSeconds: 1, others: 0 };
  const elsewhere = { ...year, cold: unmeasured, edited: unmeasured, nightly: unmeasured };
  expect(missedGoals({ ...elsewhere, filesEach: { living: 1, archived: undefined } })).toEqual([]);
});
