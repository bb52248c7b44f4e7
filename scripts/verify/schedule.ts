/** Which step of verify starts next. */
import type { Step } from './steps.ts';

/** Small machines of CI services have two processors. */
const MAX_BESIDE = 2;

/**
 * The first of `waiting` that may run beside `running`: at most two steps run at once, one that keeps every processor busy runs alone,
 * and a step comes after those whose files it reads. Undefined until a running step ends.
 */
export function nextStep(waiting: readonly Step[], running: readonly Step[]): Step | undefined {
  if (running.length >= MAX_BESIDE || running.some(({ isParallel }) => isParallel)) return undefined;
  const unfinished = [...waiting, ...running].map(({ name }) => name);
  return waiting.find(
    ({ after = [], isParallel = false }) =>
      after.every((name) => !unfinished.includes(name)) && (!isParallel || running.length === 0),
  );
}
