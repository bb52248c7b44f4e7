/** Reads the command line of scripts/sheet.ts. */
import { isMonth, type Month } from '../../src/domain/calendar/day.ts';
import type { Station } from '../../src/domain/catalogue.ts';
import { didYouMean } from '../../src/domain/checks/nearest.ts';
import { byText } from '../../src/domain/order.ts';
import type { World } from '../../src/domain/world.ts';
import { parseOptions, WrongArgument } from '../command-line/options.ts';

interface Options {
  /** A district, or a station of it. */
  owner: string;
  month: Month;
  /** File to write; undefined for one named by owner and month in the current folder. */
  out: string | undefined;
}

const USAGE = `用法：npm run sheet -- 区县/站点 年-月 [--out 文件.xlsx]
  npm run sheet -- panlong/dongzhuang 2026-12    一个站的表
  npm run sheet -- panlong 2026-12               全区县，一个站一张表`;

/** @throws {WrongArgument} */
export function readOptions(args: string[]): Options {
  const options = { out: { type: 'string' } } as const;
  const { values, positionals } = parseOptions({ args, options, allowPositionals: true }, `\n${USAGE}`);
  const [owner, month, ...others] = positionals;
  if (owner === undefined) throw new WrongArgument(`没写是哪个站、哪个月的表。\n${USAGE}`);
  if (month === undefined) throw new WrongArgument(`没写是哪个月的表。\n${USAGE}`);
  if (!isMonth(month)) throw new WrongArgument(`月份写的是 “${month}”，应写成 年-月，例如 2026-12。\n${USAGE}`);
  if (others.length > 0) throw new WrongArgument(`多写了 “${others.join(' ')}”。\n${USAGE}`);
  if (values.out !== undefined && !values.out.endsWith('.xlsx'))
    throw new WrongArgument(`--out 写的是 “${values.out}”，文件名要以 .xlsx 结尾。`);
  return { owner: owner.replace(/\/$/, ''), month, out: values.out };
}

/** The stations that the table is for, without those closed down. @throws {WrongArgument} where there are none */
export function stationsOf(owner: string, { catalogue, links }: World): Station[] {
  const station = catalogue.stations.get(owner);
  if (station !== undefined) return [station];
  const districts = [...catalogue.districts.keys()];
  if (!districts.includes(owner)) {
    const choices = [...districts, ...catalogue.stations.keys()];
    throw new WrongArgument(
      `没有 “${owner}” 这个区县或站点，${didYouMean(owner, choices)}区县有：${districts.join('、')}；站点写成 区县/站点。`,
    );
  }
  const open = links.stationsOfDistrict(owner).filter(({ status }) => status !== '停用');
  if (open.length > 0) return open.sort(byText(({ key }) => key));
  throw new WrongArgument(`${owner} 还没有站点，先写一个：npm run new -- station ${owner}/站点编号`);
}
