/** Deterministic pseudo-random numbers (mulberry32, public domain). */
export interface Seeded {
  /** 0 or more, less than `limit`. */
  below: (limit: number) => number;
  pick: <T>(list: readonly T[]) => T;
  /** True with this probability, in percent. */
  percent: (share: number) => boolean;
}

export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, pick: (list) => list[below(list.length)]!, percent: (share) => below(100) < share };
}
