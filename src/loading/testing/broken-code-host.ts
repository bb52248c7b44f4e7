/** Invalid code hosts in site.json. */
import type { BrokenFile } from './broken-file.ts';
import { changed } from './good-content.ts';

const broken = (name: string, settings: string, says: BrokenFile['says']): BrokenFile => ({
  name,
  path: 'site.json',
  content: changed('site.json', '"since"', `"codeHost": { ${settings} },\n  "since"`),
  says: { line: 6, ...says },
});

const WHERE = '"repository": "zhou/content", "branch": "main"';

export const BROKEN_CODE_HOSTS: readonly BrokenFile[] = [
  broken('a code host without a name', WHERE, {
    field: '代码托管·哪一家(kind)',
    found: '没有写',
    fix: '"kind": "Gitea"',
  }),
  broken('a code host of its own without an address', `"kind": "Forgejo", ${WHERE}`, {
    field: '代码托管(codeHost)',
    found: '没有写网址',
    fix: '"address"',
  }),
  broken('a code host without HTTPS', `"kind": "Gitea", "address": "http://git.example.org", ${WHERE}`, {
    field: '代码托管·网址(address)',
    found: '不加密',
    fix: 'https://',
  }),
  broken(
    'a repository as a whole address',
    `"kind": "GitHub", "repository": "https://github.com/a/b", "branch": "main"`,
    {
      field: '代码托管·仓库(repository)',
      found: 'https://github.com/a/b',
      fix: '主人/仓库名',
    },
  ),
];
