/** Unpacks the lunar years and solar terms of lunar-data.ts, from 1898 to 2102. */
import { addDays, dayOf, type Day } from '../day.ts';
import { FIRST_TABLE_YEAR, LUNAR_YEARS, SOLAR_TERM_DAYS } from './lunar-data.ts';

interface LunarMonth {
  /** 1 to 12; 腊月 is 12. A leap month has the number of the month before it. */
  month: number;
  leap: boolean;
  /** In days, 29 or 30. */
  length: number;
  first: Day;
}

/** In order, the leap month included; empty for a year outside of the table. */
export function unpackLunarYear(year: number): LunarMonth[] {
  const packed = wordOf(LUNAR_YEARS, year);
  if (packed === undefined) return [];
  const bits = parseInt(packed, 16);
  const isSet = (bit: number): boolean => ((bits >> bit) & 1) === 1;
  const leapMonth = bits & 0xf;
  let first = addDays(`${year}-01-21`, bits >> 17);
  const next = (month: number, leap: boolean): LunarMonth => {
    const unpacked = { month, leap, length: isSet(leap ? 16 : 16 - month) ? 30 : 29, first };
    first = addDays(first, unpacked.length);
    return unpacked;
  };
  return Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) =>
    month === leapMonth ? [next(month, false), next(month, true)] : [next(month, false)],
  );
}

/** 小寒 to 冬至, in the order of SOLAR_TERMS; empty for a year outside of the table. */
export function unpackSolarTerms(year: number): Day[] {
  const digits = wordOf(SOLAR_TERM_DAYS, year) ?? '';
  return Array.from(digits, (digit, index) => dayOf(year, Math.floor(index / 2) + 1, parseInt(digit, 32))!);
}

function wordOf(table: string, year: number): string | undefined {
  return table.trim().split(/\s/)[year - FIRST_TABLE_YEAR];
}
