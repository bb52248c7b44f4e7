/** Reads the command line of scripts/new.ts. */
import { didYouMean } from '../../src/domain/checks/nearest.ts';
import { NEW_KINDS, slugProblem, type NewKind } from '../../src/domain/handbook/new-entry.ts';
import { parseOptions, WrongArgument } from '../command-line/options.ts';

interface NewEntryOptions {
  kind: NewKind;
  target: string;
  month: string | undefined;
}

interface NewSiteOptions {
  kind: 'site';
  folder: string;
  /** Id of its district. */
  district: string;
}

const USAGE = `用法：npm run new -- 种类 编号
  npm run new -- district panlong                   区县
  npm run new -- station panlong/dongzhuang         站点，写成 区县/站点
  npm run new -- team panlong/lifa                  队伍
  npm run new -- brand panlong/huaye-siyu           品牌
  npm run new -- menu panlong/dongzhuang 2026-12    月菜单，再写年-月
  npm run new -- site ../wode panlong               一个区县自己的内容仓库，写文件夹和区县
编号会成为网址的一部分：只用小写拼音、数字和连字符 -，定了就不改。`;

/** 示例: the district of a new site, unless it is named. */
const EXAMPLE = 'shili';

/** @throws {WrongArgument} */
export function readOptions(args: string[]): NewEntryOptions | NewSiteOptions {
  const { positionals } = parseOptions({ args, options: {}, allowPositionals: true }, `\n${USAGE}`);
  const [kind, target, month, ...others] = positionals;
  if (kind === undefined) throw new WrongArgument(`没写要新建什么。\n${USAGE}`);
  if (kind === 'site') return readSiteOptions(positionals.slice(1));
  if (!isKind(kind))
    throw new WrongArgument(
      `没有 “${kind}” 这个种类。${didYouMean(kind, [...Object.keys(NEW_KINDS), 'site'])}\n${USAGE}`,
    );
  if (target === undefined) throw new WrongArgument(`没写编号。\n${USAGE}`);
  const extra = kind === 'menu' ? others : [month, ...others].filter((one) => one !== undefined);
  if (extra.length > 0) throw new WrongArgument(`多写了 “${extra.join(' ')}”。\n${USAGE}`);
  return { kind, target: target.replace(/\/$/, ''), month };
}

function readSiteOptions([folder, district = EXAMPLE, ...others]: string[]): NewSiteOptions {
  if (folder === undefined) throw new WrongArgument(`没写要放在哪个文件夹。\n${USAGE}`);
  const wrong = slugProblem(district);
  if (wrong !== undefined) throw new WrongArgument(`${wrong}。`);
  if (others.length > 0) throw new WrongArgument(`多写了 “${others.join(' ')}”。\n${USAGE}`);
  return { kind: 'site', folder, district };
}

const isKind = (text: string): text is NewKind => Object.hasOwn(NEW_KINDS, text);
