/** What words beside a date make of it. */

/** Around the date, from it, until it; moved from or to it; one of two; up to something else. */
export type Bearing = 'around' | 'from' | 'until' | 'moved' | 'either' | 'open';
