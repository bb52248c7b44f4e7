import type { Entries } from '../../src/domain/schema/collections.ts';
import { loadFromDisk } from '../../src/loading/from-disk.ts';
import { WrongArgument } from './options.ts';

/** @throws {WrongArgument} when the content has problems, which `npm run check` lists */
export function validContent(folder: string): Entries {
  const { entries, problems } = loadFromDisk(folder);
  if (problems.length > 0) throw new WrongArgument(`内容有 ${problems.length} 处要改，先运行 npm run check。`);
  return entries;
}
