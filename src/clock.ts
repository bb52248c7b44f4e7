/**
 * The only reader of the clock. Everything else is given its day.
 * Civil time in Asia/Shanghai has no daylight saving since 1991, so a fixed +8 h is exact and needs no zone database.
 */
export interface Now {
  /** YYYY-MM-DD in Asia/Shanghai. */
  day: `${number}-${number}-${number}`;
  /** HH:mm in Asia/Shanghai. */
  time: `${number}:${number}`;
}

const SHANGHAI_OFFSET_MS = 8 * 60 * 60 * 1000;

/** The moment as the clock on the wall in Shanghai shows it, whatever the reader's own zone is. */
export function shanghaiNow(): Now {
  const iso = new Date(Date.now() + SHANGHAI_OFFSET_MS).toISOString();
  return { day: iso.slice(0, 10) as Now['day'], time: iso.slice(11, 16) as Now['time'] };
}
