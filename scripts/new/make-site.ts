import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import type { Day } from '../../src/domain/calendar/day.ts';
import { shownPath } from '../../src/loading/files/content-folder.ts';
import { git } from '../../src/loading/git/git.ts';
import { PICTURE_FOLDER } from '../../src/domain/handbook/pictures.ts';
import { WrongArgument } from '../command-line/options.ts';
import { PICTURES } from '../handbook/picture-files.ts';
import { siteFiles } from './site.ts';

/**
 * Writes a content repository, and begins its git history where there is none. A folder may have one already, and nothing else.
 * @param district its id
 * @returns what to print. @throws {WrongArgument} for a folder that is in use
 */
export function makeSite(folder: string, district: string, today: Day): string {
  const others = existsSync(folder) ? readdirSync(folder).filter((name) => name !== '.git') : [];
  if (others.length > 0)
    throw new WrongArgument(
      `${shownPath(folder)} 里已经有 ${others.slice(0, 3).join('、')}，没有写入。请换一个空文件夹。`,
    );
  const files = siteFiles(today, manifest.version, district);
  writeFiles(folder, files);
  if (git(folder, ['rev-parse', '--git-dir']) === undefined) git(folder, ['init', '--quiet', '--initial-branch=main']);
  const shown = shownPath(folder);
  const content = `${shown}/content`;
  const quoted = /^[\w./-]+$/.test(content) ? content : `'${content}'`;
  return [
    `写好了 ${shown}：${String(files.size)} 个文件，内容都是示例`,
    '下一步',
    `  1. 看 ${shown}/README.md，从 content/site.json 改起。`,
    `  2. CONTENT_DIR=${quoted} npm run check，再 npm start，打开印出来的网址。`,
  ].join('\n');
}

/** Leaves nothing behind where it fails half way, so that it can run again; files of another run stay. */
function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  const written: string[] = [];
  try {
    for (const [name, text] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text, { flag: 'wx' });
      written.push(name);
    }
    cpSync(PICTURES, join(folder, 'content', PICTURE_FOLDER), { recursive: true });
  } catch (error) {
    // The first file belongs to the run that made it, and so does all that follows.
    for (const [top = ''] of written.map((name) => name.split('/')))
      rmSync(join(folder, top), { recursive: true, force: true });
    throw error;
  }
}
