/** The rest of a work that need not be done in the same frame. */
export interface Rest {
  /** After the next frame is painted, instead of what was still to be done. */
  set: (work: (() => void) | undefined) => void;
  /** Whoever needs it does not wait. */
  now: () => void;
}

export function restOfWork(): Rest {
  let left: (() => void) | undefined;
  let frame = 0;
  let later: ReturnType<typeof setTimeout> | undefined;
  const now = (): void => {
    const work = left;
    left = undefined;
    work?.();
  };
  return {
    now,
    set(work) {
      cancelAnimationFrame(frame);
      clearTimeout(later);
      left = work;
      if (work)
        frame = requestAnimationFrame(() => {
          later = setTimeout(now);
        });
    },
  };
}
