/** Reads the command line of scripts/papers.ts. */
import { parseOptions, WrongArgument } from '../command-line/options.ts';

interface Options {
  /** Git ref of the content that the papers on the walls were printed from. */
  since: string;
  json: boolean;
}

const USAGE = '用法：npm run papers -- --since 分支、标签或提交号 [--json]，例如 --since origin/main。';

/** @throws {WrongArgument} */
export function readOptions(args: string[]): Options {
  const options = { since: { type: 'string' }, json: { type: 'boolean', default: false } } as const;
  const { since, json } = parseOptions({ args, options }, USAGE).values;
  if (!since) throw new WrongArgument(`没有写和哪个版本比，请写上次打印时的版本。${USAGE}`);
  return { since, json };
}
