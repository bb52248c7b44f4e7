/** How far one walks in how many minutes. */

/**
 * Metres per second on foot: 1.2 is what a mixed public keeps (Highway Capacity Manual 2000, ch. 18); 0.8 is the line below which
 * the gait of old people counts as slow (EWGSOP2, Age and Ageing 48, 2019).
 */
export const WALKING_SPEEDS = { usual: 1.2, elder: 0.8 } as const;
export type Pace = keyof typeof WALKING_SPEEDS;

/** The 十五分钟生活圈. */
export const CIRCLE_MINUTES = 15;

/** Whole minutes for a straight-line distance in metres, rounded up; at least 1. */
export const walkingMinutes = (metres: number, pace: Pace = 'usual'): number =>
  Math.max(1, Math.ceil(metres / WALKING_SPEEDS[pace] / 60));

/** Metres walked in a number of minutes: the radius of the walking circle. */
export const walkingRadius = (minutes: number, pace: Pace = 'usual'): number => minutes * 60 * WALKING_SPEEDS[pace];
