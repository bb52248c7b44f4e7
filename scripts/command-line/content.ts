import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, shownPath } from '../../src/loading/files/content-folder.ts';
import { WrongArgument } from './options.ts';

/** The folder of the content. @throws {WrongArgument} for a folder that has none, before a command writes into it */
export function existingContent(): string {
  const folder = contentFolder();
  if (existsSync(join(folder, 'site.json'))) return folder;
  throw new WrongArgument(
    `${shownPath(folder)} ${whatIsWrong(folder)}。请检查 CONTENT_DIR；还没有自己的内容，先运行 npm run new -- site <文件夹>。`,
  );
}

function whatIsWrong(folder: string): string {
  if (!existsSync(folder)) return '没有这个文件夹';
  return statSync(folder).isDirectory() ? '里没有 site.json，不是一份网站的内容' : '是一个文件，不是放内容的文件夹';
}
