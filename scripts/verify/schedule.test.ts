import { describe, expect, test } from 'vitest';
import { nextStep } from './schedule.ts';
import type { Step } from './steps.ts';

const step = (name: string, rest: Partial<Step> = {}): Step => ({
  name,
  command: () => [],
  env: () => ({}),
  ...rest,
});
const sync = step('sync');
const types = step('types', { after: ['sync'] });
const build = step('build');
const unit = step('unit', { isParallel: true });

describe('nextStep', () => {
  test('starts the first step, and a second one beside it', () => {
    expect(nextStep([sync, build], [])).toBe(sync);
    expect(nextStep([build], [sync])).toBe(build);
    expect(nextStep([build], [sync, types])).toBeUndefined();
  });

  test('passes over a step whose predecessor waits or runs', () => {
    expect(nextStep([types, build], [sync])).toBe(build);
    expect(nextStep([types], [sync])).toBeUndefined();
    expect(nextStep([types], [build])).toBe(types);
  });

  test('starts a step that was chosen without its predecessor', () => {
    expect(nextStep([types], [])).toBe(types);
  });

  test('runs a parallel step alone', () => {
    expect(nextStep([unit, build], [sync])).toBe(build);
    expect(nextStep([unit], [sync])).toBeUndefined();
    expect(nextStep([unit], [])).toBe(unit);
    expect(nextStep([build], [unit])).toBeUndefined();
  });
});
