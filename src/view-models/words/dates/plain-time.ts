import type { Time } from '../../../domain/calendar/day.ts';
import { partOfDay } from '../../../domain/speech/times.ts';

/** As people say it, in digits: 上午9点, 下午2点半, 晚上7点5分. @param time on the extended clock: 24:30 is 第二天凌晨0点半 */
export function plainTime(time: Time): string {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const onDial = time === '24:00' ? 12 : hour % 24;
  const past = minute === 30 ? '半' : minute > 0 ? `${String(minute)}分` : '';
  return `${partOfDay(time)}${String(onDial > 12 ? onDial - 12 : onDial)}点${past}`;
}
