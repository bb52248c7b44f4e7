/** Menu files on disk. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Month } from '../../src/domain/calendar/day.ts';
import type { DraftMenu } from '../../src/domain/draft/draft.ts';
import { menuPath, menuText } from '../../src/domain/draft/menu-file.ts';
import type { Key } from '../../src/domain/key.ts';
import { givenPath, WrongArgument } from '../command-line/options.ts';

export const menuFile = (content: string, station: Key, month: Month): string =>
  join(content, menuPath(station, month));

export function readMenuFile(file: string): DraftMenu | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as DraftMenu) : undefined;
}

/** @throws {WrongArgument} where the menu was changed after the tables were saved */
export function refuseNewer(file: string, tables: readonly string[]): void {
  if (!existsSync(file)) return;
  const { mtimeMs } = statSync(file);
  const older = tables.find((table) => statSync(givenPath(table)).mtimeMs < mtimeMs);
  if (older === undefined) return;
  throw new WrongArgument(
    `${file} 比 ${older} 新，没有写入。表里的还是对的，就加 --force 再运行一次；网上已有的活动不会丢，只会并进去。`,
  );
}

export function writeMenuFile(file: string, menu: DraftMenu): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, menuText(menu));
}
