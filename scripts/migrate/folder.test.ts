import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { printProblem } from '../../src/loading/problems.ts';
import { writeContent } from '../../src/loading/testing/content-in.ts';
import { changed } from '../../src/loading/testing/good-content.ts';
import { readFolder, writeFiles } from './folder.ts';

const TEAM = 'teams/demo/lifa-dui.md';
const MENU = 'menus/demo/longjiang/2026-11.json';
const withFormat = (format: string) => changed('site.json', '"format": 2', `"format": ${format}`);
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'migrate-'));
  writeContent(folder);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test.each<[what: string, file: string, text: string | Uint8Array, problem: RegExp]>([
  ['where a menu breaks off', MENU, '{ "month": "2026-11",', /menus\/demo\/longjiang\/2026-11\.json:1 {2}.+，.+$/],
  [
    'where front matter is not closed',
    TEAM,
    '---\nname: 理发队\n',
    /teams\/demo\/lifa-dui\.md:1 {2}字段下面缺第二行 ---/,
  ],
  [
    'where a file is in GBK',
    TEAM,
    new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xc0, 0xed, 0xb7, 0xa2]),
    /teams\/demo\/lifa-dui\.md:2 {2}不是 UTF-8/,
  ],
  ['where a file begins with a BOM', 'site.json', `\uFEFF${withFormat('1')}`, /site\.json:1 {2}文件开头有 BOM 标记/],
  ['where site.json breaks off', 'site.json', '{ "format": 1,', /site\.json:1 {2}/],
  ['where site.json is empty', 'site.json', '', /site\.json {2}文件是空的/],
  ['where site.json is a list', 'site.json', '[]', /site\.json:1 {2}写的是 \[\]，/],
  ...['"1"', '0', '-1', '1.5', 'null', '[1]'].map((format): [string, string, string, RegExp] => [
    `where the version is ${format}`,
    'site.json',
    withFormat(format),
    /site\.json:8 {2}内容格式\(format\)：写的是 .+，应写成/,
  ]),
])('finds the problem %s', (_, file, text, problem) => {
  writeFileSync(join(folder, file), text);
  expect(readFolder(folder).problems.map(printProblem)).toEqual([expect.stringMatching(problem)]);
});

test('writes all files or none', () => {
  const texts = [
    { path: MENU, text: 'new' },
    { path: 'menus/demo/longjiang/2026-12.json', text: 'new' },
  ];
  const before = readFileSync(join(folder, MENU), 'utf8');
  mkdirSync(join(folder, texts[1]!.path));
  expect(() => {
    writeFiles(folder, texts);
  }).toThrow();
  expect(readFileSync(join(folder, MENU), 'utf8')).toBe(before);
  expect(readdirSync(join(folder, 'menus/demo/longjiang')).sort()).toEqual(['2026-11.json', '2026-12.json']);
});
