import { expect, test } from 'vitest';
import { growthProblems, growthTable, growthVerdict } from './growth.ts';

const small = { activities: 1000, pages: 2000, cold: { seconds: 4, processorSeconds: 5 } };
const middle = { activities: 5000, pages: 8000, cold: { seconds: 8, processorSeconds: 9 } };
const large = { activities: 20000, pages: 32000, cold: { seconds: 40, processorSeconds: 44 } };

test('accepts a constant or slightly growing time per page', () => {
  expect(growthProblems([small, middle, large])).toEqual([]);
  expect(growthProblems([large, small, { ...middle, cold: { seconds: 7, processorSeconds: 9 } }])).toEqual([]);
});

test('reports more than 1.5 times the time per page at the largest size', () => {
  expect(growthProblems([small, middle, { ...large, cold: { seconds: 49, processorSeconds: 60 } }])).toEqual([
    expect.stringContaining('1.53 times'),
  ]);
});

test('adds a hint if processor time did not grow with it', () => {
  const problems = growthProblems([small, middle, { ...large, cold: { seconds: 49, processorSeconds: 36 } }]);
  expect(problems).toEqual([expect.stringContaining('1.53 times'), expect.stringContaining('only 1.00 times')]);
});

test('reports a problem if nothing was measured', () => {
  expect(growthProblems([])).toHaveLength(1);
});

test('gives no verdict for a single size', () => {
  expect(growthVerdict([small], [])).toContain('not measured');
  expect(growthVerdict([small, middle], [])).toBe('linear');
  expect(growthVerdict([small, middle], ['slow'])).not.toBe('linear');
});

test('the table has pages per second and the growth per doubling', () => {
  const [head, , last] = growthTable([small, middle])
    .split('\n')
    .map((line) => line.trim().split(/\s{2,}/));
  expect(head).toEqual(['activities', 'pages', 'seconds', 'CPU s', 'pages/s', 's/page vs smallest', 'per doubling']);
  // 1 ms per page instead of 2 ms is half; over two doublings that is 0.71 each.
  expect(last).toEqual(['5000', '8000', '8.0', '9.0', '1000', '0.50', '0.71']);
});
