import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_FORMAT } from '../../src/domain/schema/site.ts';
import { contentFolder, shownPath } from '../../src/loading/files/content-folder.ts';
import { WrongArgument } from './options.ts';

/** The folder of the content. @throws {WrongArgument} for a folder that has none, before a command writes into it */
export function existingContent(): string {
  const folder = contentFolder();
  if (statSync(join(folder, 'site.json'), { throwIfNoEntry: false })?.isFile()) return folder;
  refuseFolderAbove(folder);
  throw new WrongArgument(
    `${shownPath(folder)} ${whatIsWrong(folder)}。请检查 CONTENT_DIR；还没有自己的内容，先运行 npm run new -- site <文件夹>。`,
  );
}

/** @throws {WrongArgument} for the folder that holds the content folder, as a repository of content does */
export function refuseFolderAbove(folder: string): void {
  const below = join(folder, 'content');
  if (existsSync(join(folder, 'site.json')) || !existsSync(join(below, 'site.json'))) return;
  throw new WrongArgument(`${shownPath(folder)} 里没有 site.json，它下面的 content/ 里有：请写 ${shownPath(below)}。`);
}

/** @throws {WrongArgument} for content of a newer program, in whose forms this one cannot write */
export function refuseNewerFormat(folder: string): void {
  const format = Number(/"format"\s*:\s*(\d+)/.exec(readFileSync(join(folder, 'site.json'), 'utf8'))?.[1] ?? 0);
  if (format > CONTENT_FORMAT) throw new WrongArgument(newerFormat(folder, format));
}

export const newerFormat = (folder: string, format: number): string =>
  `${shownPath(folder)} 是第 ${String(format)} 版的写法，这个程序只懂到第 ${String(CONTENT_FORMAT)} 版：请把程序换成新的。`;

function whatIsWrong(folder: string): string {
  if (!existsSync(folder)) return '没有这个文件夹';
  return statSync(folder).isDirectory()
    ? '里没有 site.json 这个文件，不是一份网站的内容'
    : '是一个文件，不是放内容的文件夹';
}
