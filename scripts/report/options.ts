/** Reads the command line of scripts/report.ts. */
import { addMonths, isMonth, monthOf, type Day, type Month } from '../../src/domain/calendar/day.ts';
import { didYouMean } from '../../src/domain/checks/nearest.ts';
import { parseOptions, WrongArgument } from '../command-line/options.ts';

interface Options {
  month: Month;
  /** Reports on this year instead of the month. */
  year: number | undefined;
  district: string | undefined;
  strict: boolean;
}

const USAGE = '用法：npm run report -- [--month 2026-12 | --year 2026] [--district panlong] [--strict]';

/** @throws {WrongArgument} */
export function readOptions(args: string[], today: Day): Options {
  const options = {
    month: { type: 'string', default: addMonths(monthOf(today), 1) },
    year: { type: 'string' },
    district: { type: 'string' },
    strict: { type: 'boolean', default: false },
  } as const;
  const { month, year, district, strict } = parseOptions({ args, options }, USAGE).values;
  if (!isMonth(month)) throw new WrongArgument(`--month 写的是 “${month}”，应写成 年-月，例如 2026-12。`);
  if (year !== undefined && !/^\d{4}$/.test(year))
    throw new WrongArgument(`--year 写的是 “${year}”，应写成四位的年，例如 2026。`);
  if (year !== undefined && (strict || args.includes('--month')))
    throw new WrongArgument(`--year 不和 --month、--strict 一起写。${USAGE}`);
  return { month, year: year === undefined ? undefined : Number(year), district, strict };
}

/** @throws {WrongArgument} for a district or month that the content does not have */
export function checkOptions({ month, year, district }: Options, districts: readonly string[], since: Day): void {
  if (year !== undefined && year < Number(since.slice(0, 'YYYY'.length)))
    throw new WrongArgument(`--year 写的是 ${String(year)}，本站从 ${since} 才开始排活动，没有更早的可数。`);
  if (year === undefined && month < monthOf(since))
    throw new WrongArgument(`--month 写的是 ${month}，本站从 ${since} 才开始排活动，没有更早的可数。`);
  if (district === undefined || districts.includes(district)) return;
  throw new WrongArgument(
    `--district 写的是 “${district}”，没有这个区县，${didYouMean(district, districts)}可以写：${districts.join('、')}。`,
  );
}
