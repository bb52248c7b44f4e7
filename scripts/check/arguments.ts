import { parseArgs } from 'node:util';

interface Arguments {
  /** A content folder; without it, the site's own. */
  folder: string | undefined;
  /** A git ref to compare with. */
  against: string | undefined;
}

/** What was asked for; undefined when it is not understood, which it says. */
export function readArguments(args: string[]): Arguments | undefined {
  try {
    const {
      values: { against },
      positionals: [folder],
    } = parseArgs({ args, allowPositionals: true, options: { against: { type: 'string' } } });
    return { folder, against };
  } catch {
    console.error(`看不懂 “${args.join(' ')}”。写法：npm run check -- [内容文件夹] [--against 分支、标签或提交号]`);
    return undefined;
  }
}
