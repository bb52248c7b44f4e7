/** Cells of type `d`, which programs other than Excel write: `2026-12-02`, `2026-12-02T09:00:00`, `09:00:00`. */
import type { Cell, Table } from '../../source.ts';

const DAY_MS = 86_400_000;

export function serialOf(text: string, epoch: Table['epoch']): Pick<Cell, 'number' | 'shows'> {
  const [, day, hours, minutes, seconds = '0'] =
    /^(\d{4}-\d\d-\d\d)?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim()) ?? [];
  const time = hours === undefined ? 0 : (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (day === undefined) return hours === undefined ? {} : { number: time, shows: 'time' };
  const days = (Date.parse(`${day}T00:00:00Z`) - Date.parse(`${epoch}T00:00:00Z`)) / DAY_MS;
  if (Number.isNaN(days)) return {};
  return { number: days + time, shows: time === 0 ? 'date' : 'date-time' };
}
