/** A task that runs after the next paint, so that it does not delay it. */
export interface DeferredTask {
  /** Replaces a task that has not run yet; undefined cancels it. */
  schedule: (task: (() => void) | undefined) => void;
  /** Runs a scheduled task immediately. */
  flush: () => void;
}

export function createDeferredTask(): DeferredTask {
  let pending: (() => void) | undefined;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    const task = pending;
    pending = undefined;
    task?.();
  };
  return {
    flush,
    schedule(task) {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      pending = task;
      if (task)
        frame = requestAnimationFrame(() => {
          timer = setTimeout(flush);
        });
    },
  };
}
