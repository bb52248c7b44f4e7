import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CONTENT_FORMAT } from '../../src/domain/schema/site.ts';
import { writeContent } from '../../src/loading/testing/content-in.ts';
import { changed } from '../../src/loading/testing/good-content.ts';

const SCRIPTS = fileURLToPath(new URL('..', import.meta.url));
const WRITTEN = `,\n  "format": ${String(CONTENT_FORMAT)}\n`;
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'migrate-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Called from the folder above the content, as npm does it. */
function run(script: string, ...args: string[]) {
  const env = { ...process.env, INIT_CWD: folder, CONTENT_DIR: 'content', BUILD_DAY: '2026-11-15' };
  return spawnSync(process.execPath, [join(SCRIPTS, script), ...args], {
    cwd: join(SCRIPTS, '..'),
    env,
    encoding: 'utf8',
  });
}
const settings = () => readFileSync(join(folder, 'content', 'site.json'), 'utf8');

test('content without a version passes with a notice, gets one, and is left alone from then on', () => {
  const without = changed('site.json', WRITTEN, '\n');
  writeContent(join(folder, 'content'), { 'site.json': without });
  expect(run('check.ts').stdout).toMatch(/没有问题\n下一版要改的（现在不影响发布）：\n {2}site\.json 没有写 "format"/);
  expect(run('migrate.ts', '--dry-run').stdout).toContain('要改 1 个文件');
  expect(settings()).toBe(without);
  expect(run('migrate.ts').stdout).toContain('改了 1 个文件');
  expect(settings()).toBe(without.replace('{', `{\n  "format": ${String(CONTENT_FORMAT)},`));
  expect(run('migrate.ts').stdout).toContain('没有改动');
  expect(run('check.ts').stdout).toMatch(/没有问题\n$/);
});

test.each([
  [CONTENT_FORMAT + 1, '请把程序换成新的版本', 1],
  [CONTENT_FORMAT - 1, '请运行 npm run migrate', 0],
])('content of version %i is refused by the check, with what to do', (format, advice, status) => {
  writeContent(join(folder, 'content'), {
    'site.json': changed('site.json', WRITTEN, `,\n  "format": ${String(format)}\n`),
  });
  const { status: checked, stderr } = run('check.ts');
  expect(checked).toBe(1);
  expect(stderr).toMatch(new RegExp(`^content/site\\.json:8 {2}内容格式\\(format\\)：.*${advice}`));
  expect(run('migrate.ts').status).toBe(status);
});

const FIRST = changed('site.json', WRITTEN, ',\n  "format": 1\n');
const TEAM = 'teams/demo/lifa-dui.md';
const MENU = 'menus/demo/longjiang/2026-11.json';

test('writes nothing where a file cannot be parsed, and says where', () => {
  writeContent(join(folder, 'content'), { 'site.json': FIRST, [MENU]: '{ "month": "2026-11",' });
  const { status, stdout, stderr } = run('migrate.ts');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(
    /^content\/menus\/demo\/longjiang\/2026-11\.json:1 {2}.+，.+\n\n有 1 处读不出来，什么都没有写/,
  );
  expect(settings()).toBe(FIRST);
});

test('keeps the line ends of Windows', () => {
  const honours = /honours:\n(?: {2}.*\n)+/;
  const old = changed(TEAM, 'kind: 服务队', 'kind: 服务队')
    .replace(honours, '')
    .replace('kind: ', 'honours: [最美队伍]\nkind: ');
  writeContent(join(folder, 'content'), {
    'site.json': FIRST.replaceAll('\n', '\r\n'),
    [TEAM]: old.replaceAll('\n', '\r\n'),
  });
  expect(run('migrate.ts').stdout).toContain('改了 2 个文件');
  const team = readFileSync(join(folder, 'content', TEAM), 'utf8');
  expect(team).toContain('name: 最美队伍');
  for (const text of [team, settings()]) expect(text.replaceAll('\r\n', '')).not.toContain('\n');
});

test('leaves no file behind beside the content', () => {
  writeContent(join(folder, 'content'), { 'site.json': FIRST });
  const names = () => readdirSync(join(folder, 'content'), { recursive: true }).sort();
  const before = names();
  expect(run('migrate.ts').status).toBe(0);
  expect(names()).toEqual(before);
});
