import { shanghaiNow, type Now } from '../clock.ts';

const EVERY_MINUTE_MS = 60_000;

/** Now, every minute, and when the reader comes back to the page. */
export function everyMinute(tell: (now: Now) => void): void {
  const work = (): void => { tell(shanghaiNow()); };
  work();
  setInterval(work, EVERY_MINUTE_MS);
  document.addEventListener('visibilitychange', work);
}
