import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { loadFromDisk } from '../../src/loading/from-disk.ts';
import { writeContent } from '../../src/loading/testing/content-in.ts';

const SCRIPT = fileURLToPath(new URL('../new.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function contentFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'new-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  writeContent(folder);
  return folder;
}

function runNew(content: string, ...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: content, INIT_CWD: content };
  return spawnSync(process.execPath, [SCRIPT, ...args], { cwd: ROOT, env, encoding: 'utf8' });
}

test.each([
  ['districts/xin.md', 'district', 'xin'],
  ['stations/demo/xin.md', 'station', 'demo/xin'],
  ['teams/demo/xin-dui.md', 'team', 'demo/xin-dui'],
  ['brands/demo/xin.md', 'brand', 'demo/xin'],
  ['menus/demo/longjiang/2027-01.json', 'menu', 'demo/longjiang', '2027-01'],
])('writes %s, of which the check names every field that is still empty', (path, ...args) => {
  const content = contentFolder();
  const { status, stdout, stderr } = runNew(content, ...args);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain(path);
  expect(stdout).toContain('npm run check');
  const lines = readFileSync(join(content, path), 'utf8').split('\n');
  const isEmpty = (line: string, index: number) =>
    /: null,?$/.test(line) ||
    (/:$/.test(line) && !/^ *(?: {2}|- )/.test(lines[index + 1]?.slice(indentOf(line)) ?? ''));
  const empty = lines.flatMap((line, index) => (isEmpty(line, index) ? [index + 1] : []));
  const { problems } = loadFromDisk(content);
  expect(empty.length).toBeGreaterThan(5);
  expect(problems.map(({ line }) => line)).toEqual(empty);
  for (const { found } of problems) expect(found).toBe('冒号后面是空的');
});

const indentOf = (line: string): number => /^ *(?:- )?/.exec(line)?.[0].length ?? 0;

test('keeps a file that exists, also one that is still to be filled in', () => {
  const content = contentFolder();
  expect(runNew(content, 'station', 'demo/xin').status).toBe(0);
  const { status, stderr } = runNew(content, 'station', 'demo/xin');
  expect([status, stderr]).toEqual([2, '站点 “demo/xin” 已经有了，没有改动它。\n']);
});

test.each([
  [[], '没写要新建什么'],
  [['staton', 'demo/x'], '是不是想写 “station”？'],
  [['station'], '没写编号'],
  [['station', 'demo/x', '2027-01'], '多写了 “2027-01”'],
  [['station', 'demo/x', '--force'], '看不懂'],
])('explains the command line of %j with examples', (args, message) => {
  const { status, stdout, stderr } = runNew(contentFolder(), ...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
  expect(stderr).toContain('npm run new -- station panlong/dongzhuang');
});

test('writes a content repository that passes the check, in a folder named from where the command was called', () => {
  const above = contentFolder();
  const { status, stdout } = runNew(above, 'site', 'hd', 'hedu');
  expect([status, stdout]).toEqual([0, expect.stringContaining('写好了 hd：')]);
  expect(loadFromDisk(join(above, 'hd/content')).problems).toEqual([]);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const workflow = readFileSync(join(above, 'hd/.github/workflows/publish.yml'), 'utf8');
  expect(workflow).toContain(`ref: v${version}\n`);
  expect(workflow).toContain('program/deploy/publish.sh . public');
  const again = runNew(above, 'site', 'hd', 'hedu');
  expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('hd 里已经有')]);
});

test.each([
  ['nowhere', 'nowhere 没有这个文件夹'],
  ['file', 'file 是一个文件，不是放内容的文件夹'],
  ['empty', 'empty 里没有 site.json'],
  ['folders', 'folders 里没有 site.json 这个文件'],
])('writes nothing where CONTENT_DIR=%s names no content', (name, found) => {
  const above = contentFolder();
  mkdirSync(join(above, 'empty'));
  mkdirSync(join(above, 'folders/site.json'), { recursive: true });
  writeFileSync(join(above, 'file'), '');
  const before = readdirSync(above, { recursive: true });
  const env = { ...process.env, CONTENT_DIR: name, INIT_CWD: above };
  const { status, stderr } = spawnSync(process.execPath, [SCRIPT, 'district', 'hd'], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([2, expect.stringContaining(found)]);
  expect(stderr).toContain('请检查 CONTENT_DIR');
  expect(readdirSync(above, { recursive: true })).toEqual(before);
});

test('writes nothing into content of a newer program', () => {
  const content = contentFolder();
  writeFileSync(join(content, 'site.json'), '{ "format": 99 }');
  const { status, stderr } = runNew(content, 'district', 'hd');
  expect([status, stderr]).toEqual([2, expect.stringMatching(/^\. 是第 99 版的写法，.*请把程序换成新的。\n$/)]);
  expect(readdirSync(join(content, 'districts'))).toEqual(['demo.md']);
});

test('begins a git history for the site, unless it has one or is inside of another', () => {
  const above = contentFolder();
  runNew(above, 'site', 'hd');
  expect(readFileSync(join(above, 'hd/.git/HEAD'), 'utf8')).toBe('ref: refs/heads/main\n');
  runNew(join(above, 'hd'), 'site', 'inside');
  expect(readdirSync(join(above, 'hd/inside'))).not.toContain('.git');
});

test('refuses an id of a district that no address can have', () => {
  const { status, stderr } = runNew(contentFolder(), 'site', 'hd', 'He_Du');
  expect([status, stderr]).toEqual([2, expect.stringContaining('应写成 he-du')]);
});

test('one of two runs at once makes the site, and the other leaves it alone', async () => {
  const above = contentFolder();
  const env = { ...process.env, CONTENT_DIR: above, INIT_CWD: above };
  const run = () =>
    new Promise<number | null>((resolve) => {
      spawn(process.execPath, [SCRIPT, 'site', 'he du'], { cwd: ROOT, env, stdio: 'ignore' }).on('close', resolve);
    });
  expect((await Promise.all([run(), run()])).sort()).toEqual([0, 2]);
  expect(loadFromDisk(join(above, 'he du/content')).problems).toEqual([]);
});

test('prints a command that a shell understands where the path has a space', () => {
  expect(runNew(contentFolder(), 'site', 'he du').stdout).toContain("CONTENT_DIR='he du/content' npm run check");
});

test('takes the path as the command line of Windows passes it on, with quotes and a space', () => {
  const above = contentFolder();
  const folder = join(above, '有 空格');
  mkdirSync(folder);
  writeContent(folder);
  const env = { ...process.env, CONTENT_DIR: '"有 空格" ', INIT_CWD: above };
  const { stdout } = spawnSync(process.execPath, [SCRIPT, 'district', 'hd'], { cwd: ROOT, env, encoding: 'utf8' });
  expect(stdout).toContain('写好了 有 空格/districts/hd.md');
});

test.each(['file', 'file/below'])('says why a site cannot be made in %s', (name) => {
  const above = contentFolder();
  writeFileSync(join(above, 'file'), '');
  const { status, stderr } = runNew(above, 'site', name);
  expect([status, stderr]).toEqual([2, expect.stringMatching(/file.*是文件，不是文件夹。请检查路径。\n$/)]);
});
