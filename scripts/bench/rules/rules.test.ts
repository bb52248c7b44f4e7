import { expect, test } from 'vitest';
import { disagreements, rulesProblems, rulesTable, type Timed } from './rules.ts';
import { makeJob } from './jobs.ts';
import { RULES, rulesOfEveryForm, sharedRules } from './sample.ts';

const timed: Timed[] = [
  { job: 'every form', dates: 130_000, cold: 60, warm: 30 },
  { job: 'shared forms', dates: 220_000, cold: 50, warm: 32 },
  { job: 'shared forms by rrule', dates: 220_000, cold: 580, warm: 480 },
];

test('rrule returns the same dates for every rule that it can express', () => {
  expect(disagreements()).toEqual([]);
});

test('the sample is deterministic, has every form, and expands to dates', () => {
  expect([rulesOfEveryForm().length, sharedRules().length]).toEqual([RULES, RULES]);
  expect(rulesOfEveryForm()).toEqual(rulesOfEveryForm());
  expect(new Set(rulesOfEveryForm().map(({ kind }) => kind)).size).toBe(22);
  const [ours, theirs] = [makeJob['shared forms']()(), makeJob['shared forms by rrule']()()];
  expect(ours).toBeGreaterThan(RULES);
  expect(theirs).toBe(ours);
});

test('reports slow runs, cold or warm, and not those of rrule', () => {
  const [every, shared, peer] = timed as [Timed, Timed, Timed];
  expect(rulesProblems(timed, [])).toEqual([]);
  expect(rulesProblems([{ ...every, cold: 100.1 }, shared, peer], [])).toEqual([
    expect.stringContaining('every form take 100.1 ms'),
  ]);
  expect(rulesProblems([every, { ...shared, warm: 140 }, peer], [])).toEqual([
    expect.stringContaining('shared forms take 140.0 ms'),
  ]);
});

test('reports different dates', () => {
  expect(rulesProblems(timed, ['每周六'])).toEqual(['每周六: rrule gives other dates']);
});

test('compares with rrule on the same rules in the table', () => {
  expect(rulesTable(timed).split('\n').at(-1)).toMatch(
    /shared forms by rrule +220000 +580\.0 +480\.0 +11\.6 times +15\.0 times$/,
  );
});
