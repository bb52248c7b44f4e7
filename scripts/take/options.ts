/** Reads the command line of scripts/take.ts. */
import { existsSync } from 'node:fs';
import { addMonths, isMonth, monthOf, type Day, type Month } from '../../src/domain/calendar/day.ts';
import { didYouMean } from '../../src/domain/checks/nearest.ts';
import type { Key } from '../../src/domain/key.ts';
import type { World } from '../../src/domain/world.ts';
import { givenPath, parseOptions, WrongArgument } from '../command-line/options.ts';

export interface TakeOptions {
  month: Month;
  /** Undefined where the files name the stations. */
  station: Key | undefined;
  files: readonly string[];
  dryRun: boolean;
  json: boolean;
  force: boolean;
}

const USAGE =
  '用法：npm run take -- --station panlong/dongzhuang --month 2026-12 表.xlsx（几个站在一个文件里就不写 --station；先看看不写入加 --dry-run）';

/** The month is the next one where none is given. @throws {WrongArgument} */
export function readTakeOptions(args: string[], today: Day): TakeOptions {
  const options = {
    station: { type: 'string' },
    month: { type: 'string', default: addMonths(monthOf(today), 1) },
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
  } as const;
  const { values, positionals } = parseOptions({ args, options, allowPositionals: true }, USAGE);
  if (!isMonth(values.month)) throw new WrongArgument(`--month 写的是 “${values.month}”，应写成 年-月，例如 2026-12。`);
  if (positionals.length === 0) throw new WrongArgument(`没写要读哪个文件。${USAGE}`);
  if (values.json && positionals.length > 1) throw new WrongArgument('--json 一次只读一个文件。');
  const missing = positionals.find((file) => !existsSync(givenPath(file)));
  if (missing !== undefined) throw new WrongArgument(`没有这个文件：${missing}。`);
  return {
    month: values.month,
    station: values.station as Key | undefined,
    files: positionals,
    dryRun: values['dry-run'],
    json: values.json,
    force: values.force,
  };
}

/** @throws {WrongArgument} for a station that the content does not have */
export function checkStation({ station }: TakeOptions, { catalogue }: World): void {
  if (station === undefined || catalogue.stations.has(station)) return;
  const keys = [...catalogue.stations.keys()];
  throw new WrongArgument(
    `--station 写的是 “${station}”，没有这个站点，${didYouMean(station, keys)}写法是 区县/站点，例如 ${keys[0] ?? 'panlong/dongzhuang'}。`,
  );
}
