import { LunarYear, SolarDay, SolarTerm } from 'tyme4ts';
import { expect, it } from 'vitest';
import { SOLAR_TERMS } from './festivals.ts';

// The years that typed dates may have, and two more on either side: the grid of a month reaches into the next year, and
// a day's school vacation is sought in the years before and after.
const FIRST_YEAR = 1898;
const LAST_YEAR = 2102;

it('lunar-data.ts holds what tyme4ts computes', async () => {
  await expect(moduleText()).toMatchFileSnapshot('lunar-data.ts');
});

function moduleText(): string {
  return `/**
 * Packed tables of the lunisolar calendar, read by lunar-table.ts. Generated with tyme4ts by lunar-data.test.ts:
 * \`npx vitest run lunar-data --update\` rewrites this file.
 */

/** The first year of both tables. */
export const FIRST_TABLE_YEAR = ${String(FIRST_YEAR)};

/**
 * One hexadecimal number for each lunar year. Bits 0 to 3: the month that the leap month follows, 0 in a year without.
 * Bits 15 (正月) down to 4 (腊月): set where the month has 30 days instead of 29. Bit 16: the same of the leap month.
 * Bits 17 to 21: days from 21 January to 正月初一.
 */
export const LUNAR_YEARS = \`
${rowsOf(packedLunarYear, 10)}
\`;

/** For each Gregorian year 24 base-32 digits: the day of the month of every solar term from 小寒 to 冬至, two a month. */
export const SOLAR_TERM_DAYS = \`
${rowsOf(packedSolarTerms, 4)}
\`;
`;
}

/** @param perRow years; each row begins with a multiple of it */
function rowsOf(pack: (year: number) => string, perRow: number): string {
  const rows = Map.groupBy(
    Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index),
    (year) => Math.floor(year / perRow),
  );
  return [...rows.values()].map((years) => years.map(pack).join(' ')).join('\n');
}

function packedLunarYear(year: number): string {
  const months = LunarYear.fromYear(year).getMonths();
  const newYear = months[0]!.getFirstJulianDay().getSolarDay();
  const offset = newYear.subtract(SolarDay.fromYmd(year, 1, 21));
  const bits = months.map((month) => {
    const isLong = month.getDayCount() === 30 ? 1 : 0;
    return month.isLeap() ? (isLong << 16) | month.getMonth() : isLong << (16 - month.getMonth());
  });
  return [offset << 17, ...bits]
    .reduce((all, one) => all | one)
    .toString(16)
    .padStart(6, '0');
}

function packedSolarTerms(year: number): string {
  return SOLAR_TERMS.map((name) =>
    // tyme4ts assigns 冬至 to the following year.
    SolarTerm.fromName(name === '冬至' ? year + 1 : year, name)
      .getSolarDay()
      .getDay()
      .toString(32),
  ).join('');
}
