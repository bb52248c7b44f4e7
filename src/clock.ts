/**
 * The only module that reads the clock; all other code receives its date as an argument.
 * Asia/Shanghai has had no daylight saving time since 1991, so a fixed +8 h is exact and needs no time zone database.
 */
export interface Now {
  /** YYYY-MM-DD in Asia/Shanghai. */
  day: `${number}-${number}-${number}`;
  /** HH:mm in Asia/Shanghai. */
  time: `${number}:${number}`;
}

const SHANGHAI_OFFSET_MS = 8 * 60 * 60 * 1000;

/** Current civil date and time in Shanghai, whatever the time zone of the device. */
export function shanghaiNow(): Now {
  const iso = new Date(Date.now() + SHANGHAI_OFFSET_MS).toISOString();
  return { day: iso.slice(0, 10) as Now['day'], time: iso.slice(11, 16) as Now['time'] };
}

/** Whether the device shows the time of Shanghai, or of a place with the same. */
export const keepsShanghaiTime = (): boolean => new Date().getTimezoneOffset() === -480;
