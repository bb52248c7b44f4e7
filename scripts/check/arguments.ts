import { parseOptions } from '../command-line/options.ts';

interface Arguments {
  /** Content folder; by default that of the site. */
  folder: string | undefined;
  /** Git ref to compare with. */
  against: string | undefined;
}

const USAGE = '写法：npm run check -- [内容文件夹] [--against 分支、标签或提交号]';

/** @throws {WrongArgument} */
export function readArguments(args: string[]): Arguments {
  const config = { args, allowPositionals: true, options: { against: { type: 'string' } } } as const;
  const { values, positionals } = parseOptions(config, USAGE);
  return { folder: positionals[0], against: values.against };
}
